package io.docket.query.security;

import io.docket.query.projection.Progress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may ask what. Axon's starter puts both beans where they belong. */
@Configuration(proxyBeanMethods = false)
public class SecurityQueryConfiguration {

    @Bean
    QueryGate queryGate(Callers callers, Progress progress) {
        return new QueryGate(callers, progress);
    }

    @Bean
    CallerOfQuery callerOfQuery() {
        return new CallerOfQuery();
    }
}
