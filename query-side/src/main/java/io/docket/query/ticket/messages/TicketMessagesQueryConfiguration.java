package io.docket.query.ticket.messages;

import io.docket.query.narrative.NameBook;
import io.docket.query.projection.ReadModel;
import io.docket.query.ticket.details.TicketReferences;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Conversations. */
@Configuration(proxyBeanMethods = false)
public class TicketMessagesQueryConfiguration {

    @Bean
    ReadModel ticketMessages(JdbcClient sql) {
        return new TicketMessagesProjection(new TicketMessagesTable(sql, JsonMapper.shared()));
    }

    @Bean
    TicketMessagesQueries ticketMessagesQueries(JdbcClient sql, TicketReferences references, NameBook names) {
        return new TicketMessagesQueries(new TicketMessagesTable(sql, JsonMapper.shared()), references, names);
    }
}
