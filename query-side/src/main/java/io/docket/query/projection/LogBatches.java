package io.docket.query.projection;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;

/**
 * Batches of the log for read models that are rebuilt side by side: what was read and decoded for the first of them is
 * given to the others too. For one thread.
 */
final class LogBatches {

    private final StreamableMessageSource<TrackedEventMessage<?>> log;
    private List<EventMessage<?>> last = List.of();
    private long after;

    LogBatches(StreamableMessageSource<TrackedEventMessage<?>> log) {
        this.log = log;
    }

    /** The events behind a position up to another one, all of which the log has. */
    List<EventMessage<?>> events(long from, long to) {
        if (after != from || last.size() != to - from) {
            last = List.of();
            last = read(from, to);
            after = from;
        }
        return last;
    }

    /** Keeps nothing in memory. */
    void forget() {
        last = List.of();
    }

    private List<EventMessage<?>> read(long from, long to) {
        var events = new ArrayList<EventMessage<?>>();
        try (var stream = log.openStream(new GlobalSequenceTrackingToken(from))) {
            for (var position = from; position < to; position++) {
                events.add(stream.nextAvailable());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The desk is about to stop.", e);
        }
        return List.copyOf(events);
    }
}
