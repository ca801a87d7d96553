package io.docket.query.ticket.search.elasticsearch;

import io.docket.api.personal.Remains;
import io.docket.query.elasticsearch.Elasticsearch;
import io.docket.query.projection.Shelf;
import io.docket.query.ticket.search.postgresql.NextIndex;
import io.docket.query.ticket.search.postgresql.PendingDocuments;
import io.docket.query.ticket.search.postgresql.RefusedDocuments;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ticket search by Elasticsearch, where there is one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("docket.elasticsearch.url")
public class ElasticsearchTicketSearchConfiguration {

    @Bean
    TicketIndexFeed ticketIndexFeed(
            Elasticsearch elasticsearch, PendingDocuments pending, NextIndex next, RefusedDocuments refused) {
        return TicketIndexFeed.of(elasticsearch, pending, next, refused);
    }

    @Bean
    Remains indexRemains(Elasticsearch elasticsearch, PendingDocuments pending) {
        return new IndexRemains(new TicketIndex(elasticsearch), pending);
    }

    @Bean
    public Shelf refusedTickets(TicketIndexFeed feed, RefusedDocuments refused) {
        return new RefusedTickets(feed, refused);
    }

    @Bean
    ElasticsearchTicketSearch elasticsearchTicketSearch(Elasticsearch elasticsearch, TicketIndexFeed feed) {
        return new ElasticsearchTicketSearch(elasticsearch, feed);
    }
}
