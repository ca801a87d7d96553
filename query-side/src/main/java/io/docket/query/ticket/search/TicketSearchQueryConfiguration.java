package io.docket.query.ticket.search;

import io.docket.api.eventlog.Forgetting;
import io.docket.query.elasticsearch.ElasticsearchQueryConfiguration;
import io.docket.query.projection.Progress;
import io.docket.query.ticket.search.elasticsearch.ElasticsearchTicketSearch;
import io.docket.query.ticket.search.elasticsearch.ElasticsearchTicketSearchConfiguration;
import io.docket.query.ticket.search.elasticsearch.TicketIndexFeed;
import io.docket.query.ticket.search.postgresql.ListedTickets;
import io.docket.query.ticket.search.postgresql.NextIndex;
import io.docket.query.ticket.search.postgresql.PendingDocuments;
import io.docket.query.ticket.search.postgresql.PostgresTicketSearch;
import io.docket.query.ticket.search.postgresql.RefusedDocuments;
import io.docket.query.ticket.search.postgresql.SearchNames;
import io.docket.query.ticket.search.postgresql.SearchProgress;
import io.docket.query.ticket.search.postgresql.TicketSearchTable;
import io.docket.query.ticket.search.text.Words;
import io.docket.query.ticket.state.Names;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Ticket search: by Elasticsearch where there is one, and always by PostgreSQL. */
@Configuration(proxyBeanMethods = false)
@Import({ElasticsearchQueryConfiguration.class, ElasticsearchTicketSearchConfiguration.class})
public class TicketSearchQueryConfiguration {

    @Bean
    SearchNames searchNames(JdbcClient sql) {
        return new SearchNames(sql);
    }

    @Bean
    TicketSearchTable ticketSearchTable(NamedParameterJdbcTemplate sql, Forgetting forgetting) {
        forgetting.remembers(Words::forget);
        return new TicketSearchTable(sql, JsonMapper.shared());
    }

    @Bean
    ListedTickets listedTickets(NamedParameterJdbcTemplate sql) {
        return new ListedTickets(sql, JsonMapper.shared());
    }

    @Bean
    PendingDocuments pendingDocuments(JdbcClient sql, PlatformTransactionManager transactions) {
        return new PendingDocuments(sql, new TransactionTemplate(transactions), JsonMapper.shared());
    }

    @Bean
    RefusedDocuments refusedDocuments(JdbcClient sql) {
        return new RefusedDocuments(sql);
    }

    @Bean
    NextIndex nextIndex(JdbcClient sql, PlatformTransactionManager transactions) {
        return new NextIndex(sql, new TransactionTemplate(transactions));
    }

    @Bean
    PostgresTicketSearch postgresTicketSearch(NamedParameterJdbcTemplate sql) {
        return new PostgresTicketSearch(sql);
    }

    @Bean
    SearchProgress searchProgress(Progress progress, PendingDocuments pending, ObjectProvider<TicketIndexFeed> feed) {
        return new SearchProgress(progress, pending, () -> feed.stream().anyMatch(TicketIndexFeed::isReady));
    }

    @Bean
    TicketSearchProjection ticketSearchProjection(
            TicketSearchTable table, NextIndex next, ObjectProvider<TicketIndexFeed> feed) {
        return new TicketSearchProjection(table, next, () -> feed.ifAvailable(TicketIndexFeed::wake));
    }

    @Bean
    Engines engines(SearchProgress progress) {
        return new Engines(progress);
    }

    @Bean
    FacetNames facetNames(SearchNames names) {
        return new FacetNames(names);
    }

    @Bean
    TicketSearchQueries ticketSearchQueries(
            Engines engines,
            ObjectProvider<ElasticsearchTicketSearch> elasticsearch,
            PostgresTicketSearch postgresql,
            SearchNames searchNames,
            Names names,
            ListedTickets listed,
            Clock clock) {
        return new TicketSearchQueries(
                engines,
                elasticsearch.getIfAvailable(),
                postgresql,
                searchNames,
                new TicketSearchRows(listed, names),
                clock);
    }
}
