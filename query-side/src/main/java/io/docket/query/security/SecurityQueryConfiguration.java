package io.docket.query.security;

import io.docket.query.projection.Progress;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryBusSpanFactory;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Who may ask what. */
@Configuration(proxyBeanMethods = false)
public class SecurityQueryConfiguration {

    @Bean(destroyMethod = "")
    @Qualifier("localSegment")
    QueryBus queryBus(
            Callers callers,
            Progress progress,
            TransactionManager transactions,
            @Lazy org.axonframework.config.Configuration axon) {
        var bus = SimpleQueryBus.builder()
                .messageMonitor(axon.messageMonitor(QueryBus.class, "queryBus"))
                .queryUpdateEmitter(axon.getComponent(QueryUpdateEmitter.class))
                .spanFactory(axon.getComponent(QueryBusSpanFactory.class))
                .build();
        guard(bus, new QueryGate(callers, progress), transactions);
        return bus;
    }

    @Bean
    CallerOfQuery callerOfQuery() {
        return new CallerOfQuery();
    }

    /**
     * Lets queries in before their transaction begins: whoever waits there for a read model must not hold a connection
     * that the read model needs to get on.
     */
    static void guard(SimpleQueryBus bus, QueryGate gate, TransactionManager transactions) {
        bus.registerHandlerInterceptor(gate);
        bus.registerHandlerInterceptor(new InstructionTransaction(transactions));
    }
}
