package io.docket.command.demo;

import io.docket.command.messaging.Reactions;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo desk, where there is to be one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("docket.demo.enabled")
public class DemoCommandConfiguration {

    @Bean
    DemoDesk demoDesk(Reactions reactions, JdbcClient sql, Clock clock) {
        return new DemoDesk(reactions, sql, clock);
    }
}
