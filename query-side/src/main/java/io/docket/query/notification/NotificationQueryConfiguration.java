package io.docket.query.notification;

import io.docket.query.ticket.state.Names;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people are told. */
@Configuration(proxyBeanMethods = false)
public class NotificationQueryConfiguration {

    @Bean
    NotificationProjection notificationProjection(NamedParameterJdbcTemplate sql) {
        return new NotificationProjection(new NotificationTable(sql));
    }

    @Bean
    NotificationQueries notificationQueries(JdbcClient sql, Names names) {
        return new NotificationQueries(sql, names);
    }

    @Bean
    NotificationInstructions notificationInstructions(JdbcClient sql, NotificationQueries queries) {
        return new NotificationInstructions(sql, queries);
    }

    @Bean
    OutboxQueries outboxQueries(JdbcClient sql) {
        return new OutboxQueries(sql);
    }
}
