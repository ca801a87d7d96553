package io.docket.command.messaging;

import io.docket.api.eventlog.PgEventStore;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.Aggregate;

/**
 * Whether a command rests on what this node remembered and another one has changed since. Where it writes, the log
 * tells: it loses the race. Where it refuses, or finds that there is nothing to do, nobody else would ever tell.
 */
record Remembered(PgEventStore log) {

    private static final String USED = Remembered.class.getName() + ".used";

    /** Something that was remembered is being used. */
    static void used() {
        CurrentUnitOfWork.ifStarted(unit -> unit.root().resources().put(USED, true));
    }

    boolean isOutdated(UnitOfWork<?> root) {
        return root.resources().containsKey(USED)
                && aggregates(root).anyMatch(aggregate -> lastSequence(aggregate) > version(aggregate));
    }

    private long lastSequence(Aggregate<?> aggregate) {
        return log.lastSequenceNumberFor(aggregate.identifierAsString()).orElse(-1L);
    }

    private static long version(Aggregate<?> aggregate) {
        var version = aggregate.version();
        return version == null ? Long.MAX_VALUE : version;
    }

    /** Repositories keep what they have loaded with the unit of work, by identifier. */
    private static Stream<Aggregate<?>> aggregates(UnitOfWork<?> root) {
        return root.resources().values().stream()
                .filter(Map.class::isInstance)
                .flatMap(loaded -> ((Map<?, ?>) loaded).values().stream())
                .filter(Aggregate.class::isInstance)
                .map(Aggregate.class::cast);
    }
}
