package io.docket.query.answer;

import io.docket.api.personal.Remains;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What writes were answered. */
@Configuration(proxyBeanMethods = false)
public class AnswerQueryConfiguration {

    @Bean
    FirstAnswerTable firstAnswers(JdbcClient sql, Clock clock) {
        return new FirstAnswerTable(sql, clock);
    }

    /** Before files are rid of what was deleted. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    Remains answerRemains(FirstAnswerTable answers) {
        return new AnswerRemains(answers);
    }

    @Bean
    AnswerHousekeeping answerHousekeeping(FirstAnswerTable answers) {
        return new AnswerHousekeeping(answers, Duration.ofMinutes(10));
    }
}
