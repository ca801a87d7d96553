package io.docket.query.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Builds read models anew from the log beside those that answer, a batch at a time, whichever node comes first; and
 * lets them change places. Each batch is a transaction, so that a rebuild that was cut off goes on. Several go side by
 * side, so that what was read of the log serves them all.
 *
 * @see "ADR-0004 Batch projections"
 */
final class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final int BATCH = 1_000;

    /** A read model, and what writes it while it is being built. */
    private record Beside(ReadModel model, BatchWriter writer) {
        String name() {
            return model.name();
        }
    }

    private final Map<String, Beside> all;
    private final RebuildTable rebuilds;
    private final ProjectionTable projections;
    private final DeadLetterTable letters;
    private final LogBatches log;
    private final TransactionOperations transactions;
    private final Map<String, String> complaints = new HashMap<>();

    Rebuild(
            Collection<ReadModel> models,
            RebuildTable rebuilds,
            ProjectionTable projections,
            DeadLetterTable letters,
            LetterQueues queues,
            Savepoints savepoints,
            StreamableMessageSource<TrackedEventMessage<?>> log,
            TransactionOperations transactions) {
        this.all = models.stream()
                .map(model -> new Beside(
                        model, new BatchWriter(model, queues.of(DeadLetterTable.BESIDE + model.name()), savepoints)))
                .collect(Collectors.toMap(Beside::name, Function.identity()));
        this.rebuilds = rebuilds;
        this.projections = projections;
        this.letters = letters;
        this.log = new LogBatches(log);
        this.transactions = transactions;
    }

    /** Does the next batch of what is wanted most. Whether there was one, and this node could do it. */
    boolean step() {
        for (var wanted : rebuilds.wanted()) {
            var beside = all.get(wanted.projection());
            // One for a version that this node does not know yet is another node's, and in nobody's way.
            if (beside != null && wanted.version() <= beside.model().version()) {
                return tried(beside);
            }
        }
        log.forget();
        return false;
    }

    private boolean tried(Beside beside) {
        try {
            var went = Boolean.TRUE.equals(transactions.execute(status -> step(beside)));
            complaints.remove(beside.name());
            return went;
        } catch (UncategorizedSQLException otherShape) {
            rebuilds.beginAgain(beside.name());
            complain(beside.name(), UnwritableEvents.reason(otherShape), otherShape);
            return false;
        } catch (RuntimeException e) {
            complain(beside.name(), UnwritableEvents.reason(e), e);
            return false;
        }
    }

    /** At length only once. */
    private void complain(String name, String reason, RuntimeException cause) {
        if (!reason.equals(complaints.put(name, reason))) {
            LOG.warn("The rebuild of {} does not go on and is tried again.", name, cause);
        }
        rebuilds.failed(name, reason);
    }

    /**
     * Never beyond what answers: once both have come equally far they can change places, and every event is written
     * once into either.
     */
    private boolean step(Beside beside) {
        var claimed = rebuilds.claim(beside.model());
        claimed.ifPresent(position -> {
            if (position == 0) {
                letters.drop(DeadLetterTable.BESIDE + beside.name());
            }
            if (projections.position(beside.name()) - position > BATCH) {
                write(beside, position, position + BATCH);
            } else {
                finish(beside, position);
            }
        });
        return claimed.isPresent();
    }

    private void finish(Beside beside, long position) {
        projections.hold(beside.name());
        rebuilds.holdStill(beside.name());
        var answering = projections.position(beside.name());
        write(beside, position, answering);
        rebuilds.switchTo(beside.name(), answering);
        letters.switchTo(beside.name());
        beside.model().switched();
    }

    private void write(Beside beside, long from, long to) {
        if (to > from) {
            rebuilds.workBeside();
            beside.writer().write(log.events(from, to));
            rebuilds.reached(beside.name(), to);
        }
    }
}
