package io.docket.query.operations;

import io.docket.query.projection.ParkedEvents;
import io.docket.query.projection.Projections;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Operating the read models. */
@Configuration(proxyBeanMethods = false)
public class OperationsQueryConfiguration {

    @Bean
    ProjectionQueries projectionQueries(Projections projections) {
        return new ProjectionQueries(projections);
    }

    @Bean
    ProjectionInstructions projectionInstructions(Projections projections) {
        return new ProjectionInstructions(projections);
    }

    @Bean
    DeadLetterQueries deadLetterQueries(ParkedEvents parked) {
        return new DeadLetterQueries(parked);
    }

    @Bean
    DeadLetterInstructions deadLetterInstructions(ParkedEvents parked) {
        return new DeadLetterInstructions(parked);
    }
}
