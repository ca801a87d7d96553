package io.docket.query.projection;

import io.docket.api.eventlog.UnreadableEvent;
import io.docket.api.eventlog.UnreadableEventException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes events into a read model within the caller's transaction. What cannot be written is put aside ticket by
 * ticket, so that the others go on.
 *
 * @see "ADR-0004 Batch projections"
 */
final class BatchWriter {

    private static final Logger LOG = LoggerFactory.getLogger(BatchWriter.class);

    private final ReadModel model;
    private final Letters letters;
    private final Savepoints savepoints;

    BatchWriter(ReadModel model, Letters letters, Savepoints savepoints) {
        this.model = model;
        this.letters = letters;
        this.savepoints = savepoints;
    }

    /** Oldest first; those that the read model is known not to want are left out. */
    void write(List<EventMessage<?>> events) {
        var wanted = new Batch(events).wantedBy(model);
        if (!wanted.isEmpty()) {
            writeWhatIsNotParked(wanted);
            letters.flush();
        }
    }

    /** @throws UnwritableEvents for what will not pass by itself */
    void writeOrFail(List<EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        for (var event : events) {
            if (event.getPayload() instanceof UnreadableEvent unreadable) {
                throw new UnwritableEvents(new UnreadableEventException(unreadable));
            }
        }
        try {
            savepoints.behindSavepoint(() -> model.write(Batch.recorded(events)));
        } catch (RuntimeException e) {
            throw PassingFaults.isPassing(e) ? e : new UnwritableEvents(e);
        }
    }

    private void writeWhatIsNotParked(List<EventMessage<?>> events) {
        var sequences = new LinkedHashMap<String, List<EventMessage<?>>>();
        events.forEach(event -> sequences
                .computeIfAbsent(EventSequences.of(event), sequence -> new ArrayList<>())
                .add(event));
        var parked = letters.parked(sequences.keySet());
        for (var sequence : parked) {
            sequences
                    .remove(sequence)
                    .forEach(event -> letters.enqueue(sequence, new GenericDeadLetter<>(sequence, event)));
        }
        try {
            writeOrFail(sequences.values().stream().flatMap(List::stream).toList());
        } catch (UnwritableEvents e) {
            writeOneByOne(sequences);
        }
    }

    private void writeOneByOne(Map<String, List<EventMessage<?>>> sequences) {
        sequences.forEach((sequence, events) -> {
            try {
                writeOrFail(events);
            } catch (UnwritableEvents e) {
                writeAsFarAsPossible(sequence, events);
            }
        });
    }

    /** What is put aside begins with the very event that cannot be written. */
    private void writeAsFarAsPossible(String sequence, List<EventMessage<?>> events) {
        for (var i = 0; i < events.size(); i++) {
            try {
                writeOrFail(events.subList(i, i + 1));
            } catch (UnwritableEvents e) {
                LOG.error("{} cannot write {} and puts its events aside.", model.name(), sequence, e);
                park(sequence, events.subList(i, events.size()), e);
                return;
            }
        }
    }

    /** The first letter says why, the others wait behind it. */
    private void park(String sequence, List<EventMessage<?>> events, UnwritableEvents cause) {
        letters.enqueue(
                sequence, new GenericDeadLetter<>(sequence, events.getFirst(), ThrowableCause.truncated(cause)));
        events.stream().skip(1).forEach(event -> letters.enqueue(sequence, new GenericDeadLetter<>(sequence, event)));
    }
}
