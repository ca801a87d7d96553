package io.docket.query.answer;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What writes were answered. */
@Configuration(proxyBeanMethods = false)
public class AnswerQueryConfiguration {

    @Bean
    FirstAnswerTable firstAnswers(JdbcClient sql, Clock clock) {
        return new FirstAnswerTable(sql, clock);
    }

    @Bean
    AnswerHousekeeping answerHousekeeping(FirstAnswerTable answers) {
        return new AnswerHousekeeping(answers, Duration.ofMinutes(10));
    }
}
