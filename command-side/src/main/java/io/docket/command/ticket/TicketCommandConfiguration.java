package io.docket.command.ticket;

import io.docket.api.eventlog.LogAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Tickets, and where they get their numbers from: by the log's own connections, as a sender may hold another. */
@Configuration(proxyBeanMethods = false)
@Import(Ticket.class)
public class TicketCommandConfiguration {

    @Bean
    TicketNumbers ticketNumbers(LogAccess log) {
        return new SequenceTicketNumbers(log.sql(), System::nanoTime);
    }
}
