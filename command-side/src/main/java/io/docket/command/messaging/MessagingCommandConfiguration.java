package io.docket.command.messaging;

import io.docket.api.eventlog.Forgetting;
import io.docket.api.eventlog.LogAccess;
import io.docket.api.eventlog.PgEventStore;
import io.docket.api.eventlog.StandingProcessors;
import io.docket.api.eventlog.UnhurriedLog;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** How commands are carried out on this node. */
@Configuration(proxyBeanMethods = false)
public class MessagingCommandConfiguration {

    private static final int CACHED_AGGREGATES = 4_000;
    private static final int EVENTS_PER_SNAPSHOT = 100;

    @Bean
    CorrelationDataProvider eventOrigin() {
        return new EventOrigin();
    }

    @Bean
    AnswerTable answerTable(LogAccess log) {
        return new AnswerTable(log.sql());
    }

    @Bean
    Idempotency idempotency(AnswerTable answers, @Qualifier("messageSerializer") Serializer serializer) {
        return new Idempotency(answers, serializer);
    }

    @Bean
    @Qualifier("localSegment")
    CommandBus commandBus(
            PgEventStore log,
            Idempotency idempotency,
            DuplicateCommandHandlerResolver duplicates,
            @Lazy org.axonframework.config.Configuration axon) {
        var bus = new DocketCommandBus(log, idempotency, duplicates);
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }

    @Bean
    CommandTargets commandTargets() {
        return new CommandTargets();
    }

    @Bean
    ReactionDispatcher reactions(@Lazy CommandBus commands) {
        return new ReactionDispatcher(commands);
    }

    @Bean
    ConfigurerModule reactionProcessors(ObjectProvider<UnhurriedLog> log, StandingProcessors standing) {
        return new ReactionProcessors(log::getObject, standing);
    }

    @Bean
    Housekeeping housekeeping(AnswerTable answers) {
        return new Housekeeping(answers);
    }

    @Bean(Aggregates.CACHE)
    Cache aggregateCache(Forgetting forgetting) {
        var cache = new BoundedCache(CACHED_AGGREGATES);
        forgetting.remembers(cache::removeAll);
        return cache;
    }

    @Bean(destroyMethod = "shutdown")
    ExecutorService snapshotThread() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("snapshots").factory());
    }

    @Bean
    Snapshotter snapshotter(
            PgEventStore log,
            @Qualifier("snapshotThread") ExecutorService thread,
            ParameterResolverFactory parameters,
            HandlerDefinition handlers,
            @Lazy org.axonframework.config.Configuration axon) {
        return SpringAggregateSnapshotter.builder()
                .repositoryProvider(axon::repository)
                .eventStore(log)
                .transactionManager(NoTransactionManager.INSTANCE)
                .executor(thread)
                .parameterResolverFactory(parameters)
                .handlerDefinition(handlers)
                .build();
    }

    @Bean(Aggregates.SNAPSHOTS)
    SnapshotTriggerDefinition aggregateSnapshots(Snapshotter snapshotter) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, EVENTS_PER_SNAPSHOT);
    }
}
