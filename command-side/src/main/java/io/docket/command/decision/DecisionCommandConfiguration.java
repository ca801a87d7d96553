package io.docket.command.decision;

import com.github.benmanes.caffeine.cache.Ticker;
import io.docket.api.eventlog.LogAccess;
import io.docket.api.eventlog.LogReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What decisions look up. They read by the log's own connections: whoever waits for a command may hold another. */
@Configuration(proxyBeanMethods = false)
public class DecisionCommandConfiguration {

    @Bean
    PeopleProjection peopleProjection(JdbcClient sql) {
        return new PeopleProjection(sql);
    }

    @Bean
    Decisions decisions(LogAccess log, LogReader reader, @Lazy org.axonframework.config.Configuration axon) {
        return new RememberedDecisions(
                new ProjectedDecisions(
                        new PeopleTable(log.sql()),
                        new PeopleProgress(axon),
                        reader::head,
                        stream -> isLogged(log.sql(), stream)),
                Ticker.systemTicker());
    }

    @Bean
    Requesters requesters(LogAccess log) {
        return new LoggedRequesters(log);
    }

    private static boolean isLogged(JdbcClient log, String stream) {
        return log.sql("select exists (select from event where aggregate_id = ?)")
                .param(stream)
                .query(Boolean.class)
                .single();
    }
}
