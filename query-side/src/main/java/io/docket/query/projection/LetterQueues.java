package io.docket.query.projection;

import io.docket.api.eventlog.PgEventStore;
import java.util.function.Supplier;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jpa.JpaSequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes dead-letter queues. */
record LetterQueues(
        EntityManagerProvider entityManagers,
        TransactionManager transactions,
        Serializer eventSerializer,
        Serializer serializer,
        JdbcClient sql,
        Supplier<PgEventStore> log) {

    /** A full queue would stop the whole read model for the sake of some tickets. */
    private static final int PRACTICALLY_UNLIMITED = 1_000_000;

    Letters of(String readModel) {
        JpaSequencedDeadLetterQueue.Builder<EventMessage<?>> builder = JpaSequencedDeadLetterQueue.builder();
        builder.processingGroup(readModel)
                .maxSequences(PRACTICALLY_UNLIMITED)
                .maxSequenceSize(PRACTICALLY_UNLIMITED)
                .entityManagerProvider(entityManagers)
                .transactionManager(transactions)
                .clearConverters()
                .addConverter(new LoggedLetters(log))
                .eventSerializer(eventSerializer)
                .genericSerializer(serializer);
        return new Letters(builder, readModel, sql, entityManagers);
    }
}
