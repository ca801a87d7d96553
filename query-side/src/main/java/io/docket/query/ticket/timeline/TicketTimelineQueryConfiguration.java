package io.docket.query.ticket.timeline;

import io.docket.api.eventlog.LogReader;
import io.docket.query.narrative.NameBook;
import io.docket.query.narrative.Narrator;
import io.docket.query.ticket.details.Presentation;
import io.docket.query.ticket.details.TicketReferences;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tickets' stories. */
@Configuration(proxyBeanMethods = false)
public class TicketTimelineQueryConfiguration {

    @Bean
    TicketTimelineQueries ticketTimelineQueries(
            LogReader log, TicketReferences references, Presentation presentation, NameBook names) {
        return new TicketTimelineQueries(
                log, references, new Narrator(names), new PastTickets(log, presentation, names));
    }
}
