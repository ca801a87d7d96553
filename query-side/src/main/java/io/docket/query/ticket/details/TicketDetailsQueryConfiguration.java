package io.docket.query.ticket.details;

import io.docket.query.narrative.NameBook;
import io.docket.query.projection.ReadModel;
import io.docket.query.security.VisibleTickets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Tickets one by one. */
@Configuration(proxyBeanMethods = false)
public class TicketDetailsQueryConfiguration {

    @Bean
    NameBook nameBook(JdbcClient sql) {
        return new NameBook(sql);
    }

    @Bean
    TicketReferences ticketReferences(JdbcClient sql) {
        return new TicketReferences(sql);
    }

    @Bean
    VisibleTickets visibleTickets(TicketReferences references) {
        return (ref, caller) -> references.visible(ref, caller).ticket();
    }

    @Bean
    Presentation ticketPresentation(NameBook names, TicketReferences references) {
        return new Presentation(names, references);
    }

    @Bean
    ReadModel ticketDetails(JdbcClient sql) {
        return new TicketDetailsProjection(new TicketFactsTable(sql, JsonMapper.shared()));
    }

    @Bean
    TicketDetailsQueries ticketDetailsQueries(JdbcClient sql, Presentation presentation) {
        return new TicketDetailsQueries(new TicketFactsTable(sql, JsonMapper.shared()), presentation);
    }
}
