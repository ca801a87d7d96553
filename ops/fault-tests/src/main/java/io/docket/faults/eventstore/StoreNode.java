package io.docket.faults.eventstore;

import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/**
 * One node that writes to an event store and reads from it, as an application does.
 *
 * @param transactions around what is published together
 * @param closing gives back what the node uses
 */
record StoreNode(EventStore store, TransactionManager transactions, Runnable closing) implements AutoCloseable {

    /** Returns once the store has acknowledged it. */
    void append(DomainEventMessage<?> event) {
        append(event, false);
    }

    /** What is taken back leaves nothing; where a store draws positions from a sequence, it leaves a gap. */
    void appendAndTakeBack(DomainEventMessage<?> event) {
        append(event, true);
    }

    private void append(DomainEventMessage<?> event, boolean takenBack) {
        var unit = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("a command"));
        unit.attachTransaction(transactions);
        try {
            store.publish(List.of(event));
            if (takenBack) {
                unit.onPrepareCommit(prepared -> {
                    throw new TakenBack();
                });
            }
            unit.commit();
        } catch (TakenBack expected) {
            // Rolled back by the unit of work.
        } catch (RuntimeException e) {
            if (unit.isActive()) {
                unit.rollback(e);
            }
            throw e;
        }
    }

    @Override
    public void close() {
        closing.run();
    }

    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
