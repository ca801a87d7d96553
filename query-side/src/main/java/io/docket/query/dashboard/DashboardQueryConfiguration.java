package io.docket.query.dashboard;

import io.docket.query.projection.Progress;
import io.docket.query.ticket.queue.QueueRows;
import io.docket.query.ticket.state.Names;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The dashboard, summed up from the queue. */
@Configuration(proxyBeanMethods = false)
public class DashboardQueryConfiguration {

    @Bean
    DashboardQueries dashboardQueries(JdbcClient sql, QueueRows rows, Names names, Progress progress, Clock clock) {
        return new DashboardQueries(new DashboardSums(sql, names), rows, progress, clock);
    }
}
