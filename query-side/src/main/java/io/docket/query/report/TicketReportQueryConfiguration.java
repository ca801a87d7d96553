package io.docket.query.report;

import io.docket.query.report.elasticsearch.ElasticsearchReportConfiguration;
import io.docket.query.report.elasticsearch.ElasticsearchReports;
import io.docket.query.report.postgresql.PostgresReports;
import io.docket.query.ticket.search.Engines;
import io.docket.query.ticket.search.FacetNames;
import io.docket.query.ticket.search.filter.NameLookup;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** Reports: by Elasticsearch where there is one, and always by PostgreSQL. */
@Configuration(proxyBeanMethods = false)
@Import(ElasticsearchReportConfiguration.class)
public class TicketReportQueryConfiguration {

    @Bean
    PostgresReports postgresReports(NamedParameterJdbcTemplate sql) {
        return new PostgresReports(sql);
    }

    @Bean
    TicketReportQueries ticketReportQueries(
            Engines engines,
            ObjectProvider<ElasticsearchReports> elasticsearch,
            PostgresReports postgresql,
            NameLookup lookup,
            FacetNames names,
            Clock clock) {
        return new TicketReportQueries(engines, elasticsearch.getIfAvailable(), postgresql, lookup, names, clock);
    }
}
