package io.docket.query.answer;

import io.docket.query.rest.FirstAnswers;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What writes were answered. */
@Configuration(proxyBeanMethods = false)
public class AnswerQueryConfiguration {

    @Bean
    FirstAnswers firstAnswers(JdbcClient sql, Clock clock) {
        return new FirstAnswerTable(sql, clock);
    }
}
