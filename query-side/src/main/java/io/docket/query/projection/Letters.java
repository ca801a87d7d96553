package io.docket.query.projection;

import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jpa.JpaSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A read model's dead letters. The projection itself asks once per batch what is parked, not once per event. */
final class Letters extends JpaSequencedDeadLetterQueue<EventMessage<?>> {

    private final String readModel;
    private final JdbcClient sql;

    Letters(Builder<EventMessage<?>> builder, String readModel, JdbcClient sql) {
        super(builder);
        this.readModel = readModel;
        this.sql = sql;
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
