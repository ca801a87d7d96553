package io.docket.command.ticket;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tickets and where they get their numbers from. */
@Configuration(proxyBeanMethods = false)
public class TicketCommandConfiguration {

    @Bean
    @Scope("prototype")
    Ticket ticket() {
        return new Ticket();
    }

    @Bean
    TicketNumbers ticketNumbers(JdbcClient jdbc) {
        return new SequenceTicketNumbers(jdbc);
    }
}
