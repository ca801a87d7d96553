package io.docket.query.ticket.queue;

import io.docket.query.projection.Progress;
import io.docket.query.ticket.state.CurrentNames;
import io.docket.query.ticket.state.Names;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desk's lists and their counters. */
@Configuration(proxyBeanMethods = false)
public class TicketQueueQueryConfiguration {

    @Bean
    Names currentNames(JdbcClient sql) {
        return new CurrentNames(sql);
    }

    @Bean
    QueueTable queueTable(JdbcClient sql) {
        return new QueueTable(sql);
    }

    @Bean
    QueueProjection queueProjection(QueueTable table) {
        return new QueueProjection(table);
    }

    @Bean
    QueueRows queueRows(QueueTable table, Names names) {
        return new QueueRows(table, names);
    }

    @Bean
    QueueQueries queueQueries(JdbcClient sql, QueueTable table, Names names, Progress progress, Clock clock) {
        var views = new Views(clock);
        return new QueueQueries(table, new QueueCounters(sql, views), views, names, progress);
    }
}
