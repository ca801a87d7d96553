package io.docket.query.operations;

import io.docket.query.projection.ParkedEvents;
import io.docket.query.projection.Projections;
import io.docket.query.projection.StandingProcessorTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Operating the read models, and seeing what does not get on. */
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
    StandingProcessorQueries standingProcessorQueries(StandingProcessorTable table) {
        return new StandingProcessorQueries(table);
    }

    @Bean
    OperationsFigures operationsFigures(StandingProcessorTable table, JdbcClient sql) {
        return new OperationsFigures(table, sql);
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
