package io.docket.query.projection;

import io.docket.api.eventlog.PgEventStore;
import java.util.function.Supplier;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jpa.JpaSequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes dead-letter queues.
 *
 * @param most of the tickets of a read model, and of the events of one of them, that can be set aside. Where there are
 *     more the read model stops and says that it fails, rather than to lose one.
 */
record LetterQueues(
        EntityManagerProvider entityManagers,
        TransactionManager transactions,
        Serializer eventSerializer,
        Serializer serializer,
        JdbcClient sql,
        Supplier<PgEventStore> log,
        int most) {

    Letters of(String readModel) {
        JpaSequencedDeadLetterQueue.Builder<EventMessage<?>> builder = JpaSequencedDeadLetterQueue.builder();
        builder.processingGroup(readModel)
                .maxSequences(most)
                .maxSequenceSize(most)
                .entityManagerProvider(entityManagers)
                .transactionManager(transactions)
                .clearConverters()
                .addConverter(new LoggedLetters(log))
                .eventSerializer(eventSerializer)
                .genericSerializer(serializer);
        return new Letters(builder, readModel, sql, entityManagers);
    }
}
