package io.docket.query.audit;

import io.docket.api.eventlog.LogReader;
import io.docket.query.narrative.NameBook;
import io.docket.query.narrative.Narrator;
import io.docket.query.ticket.details.TicketReferences;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The whole log. */
@Configuration(proxyBeanMethods = false)
public class AuditQueryConfiguration {

    @Bean
    LogQueries logQueries(LogReader log, NameBook names, TicketReferences references) {
        return new LogQueries(log, new Narrator(names), references);
    }
}
