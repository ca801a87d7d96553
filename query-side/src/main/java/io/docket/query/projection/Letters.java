package io.docket.query.projection;

import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jpa.JpaSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A read model's dead letters. The projection itself asks once per batch what is parked, not once per event. */
final class Letters extends JpaSequencedDeadLetterQueue<EventMessage<?>> {

    private final String readModel;
    private final JdbcClient sql;
    private final EntityManagerProvider entityManagers;

    Letters(Builder<EventMessage<?>> builder, String readModel, JdbcClient sql, EntityManagerProvider entityManagers) {
        super(builder);
        this.readModel = readModel;
        this.sql = sql;
        this.entityManagers = entityManagers;
    }

    /** Statements of this transaction see them from now on. */
    void flush() {
        entityManagers.getEntityManager().flush();
    }

    @Override
    public boolean enqueueIfPresent(Object sequence, Supplier<DeadLetter<? extends EventMessage<?>>> letter) {
        return false;
    }

    /** Those of the sequences that wait behind a letter. */
    Set<String> parked(Collection<String> sequences) {
        return sql.sql("""
                        select distinct sequence_identifier from dead_letter_entry
                        where processing_group = ? and sequence_identifier = any(?)""")
                .params(readModel, sequences.toArray(String[]::new))
                .query(String.class)
                .set();
    }
}
