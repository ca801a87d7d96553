package io.docket.query.ticket.search.elasticsearch;

import io.docket.query.elasticsearch.Elasticsearch;
import io.docket.query.ticket.search.postgresql.NextIndex;
import io.docket.query.ticket.search.postgresql.PendingDocuments;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ticket search by Elasticsearch, where there is one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("docket.elasticsearch.url")
public class ElasticsearchTicketSearchConfiguration {

    @Bean
    TicketIndexFeed ticketIndexFeed(Elasticsearch elasticsearch, PendingDocuments pending, NextIndex next) {
        return TicketIndexFeed.of(elasticsearch, pending, next);
    }

    @Bean
    ElasticsearchTicketSearch elasticsearchTicketSearch(Elasticsearch elasticsearch, TicketIndexFeed feed) {
        return new ElasticsearchTicketSearch(elasticsearch, feed);
    }
}
