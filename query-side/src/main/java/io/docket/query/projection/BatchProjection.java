package io.docket.query.projection;

import io.docket.api.eventlog.UnreadableEvent;
import io.docket.api.eventlog.UnreadableEventException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a read model once per batch, in the transaction of the batch's token. What of a batch cannot be written is put
 * aside ticket by ticket, so that the others go on.
 *
 * @see "ADR-0004 Batch projections"
 */
final class BatchProjection implements EventMessageHandler {

    private static final Logger LOG = LoggerFactory.getLogger(BatchProjection.class);

    private final ReadModel model;
    private final Letters letters;
    private final Savepoints savepoints;
    private final Announcements announcements;
    private final ProjectionTable table;
    private final Failures failures;
    private final String batchKey;

    BatchProjection(
            ReadModel model,
            Letters letters,
            Savepoints savepoints,
            Announcements announcements,
            ProjectionTable table,
            Failures failures) {
        this.model = model;
        this.letters = letters;
        this.savepoints = savepoints;
        this.announcements = announcements;
        this.table = table;
        this.failures = failures;
        this.batchKey = "batch of " + model.name();
    }

    String name() {
        return model.name();
    }

    @Override
    public Object handle(EventMessage<?> message) {
        var unit = CurrentUnitOfWork.get();
        if (unit.resources().containsKey(DeadLetter.class.getName())) {
            write(List.of(message));
            announcements.moved(new Batch(List.of(message)).change(model));
        } else {
            unit.<List<EventMessage<?>>>getOrComputeResource(batchKey, key -> {
                        var batch = new ArrayList<EventMessage<?>>();
                        unit.onPrepareCommit(committing -> finish(new Batch(batch)));
                        return batch;
                    })
                    .add(message);
        }
        return model.name();
    }

    @Override
    public void prepareReset() {
        model.clear();
        table.beginAgain(model);
        announcements.announce(Announcement.Kind.RESET, model.name());
    }

    @Override
    public <R> void prepareReset(R context) {
        prepareReset();
    }

    private void finish(Batch batch) {
        var wanted = batch.wantedBy(model);
        if (!wanted.isEmpty()) {
            writeWhatIsNotParked(wanted);
        }
        announcements.moved(batch.change(model));
        failures.over(model.name());
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
            write(sequences.values().stream().flatMap(List::stream).toList());
        } catch (UnwritableEvents e) {
            writeOneByOne(sequences);
        }
    }

    private void writeOneByOne(Map<String, List<EventMessage<?>>> sequences) {
        sequences.forEach(this::writeOrPark);
    }

    private void writeOrPark(String sequence, List<EventMessage<?>> events) {
        var readable = events.stream()
                .takeWhile(event -> !(event.getPayload() instanceof UnreadableEvent))
                .toList();
        int written = 0;
        try {
            write(readable);
            written = readable.size();
            write(events.subList(written, events.size()));
        } catch (UnwritableEvents e) {
            LOG.error("{} cannot write {} and puts its events aside.", model.name(), sequence, e);
            park(sequence, events.subList(written, events.size()), e);
        }
    }

    /** The first letter says why, the others wait behind it. */
    private void park(String sequence, List<EventMessage<?>> events, UnwritableEvents cause) {
        letters.enqueue(
                sequence, new GenericDeadLetter<>(sequence, events.getFirst(), ThrowableCause.truncated(cause)));
        events.stream().skip(1).forEach(event -> letters.enqueue(sequence, new GenericDeadLetter<>(sequence, event)));
    }

    /** @throws UnwritableEvents for what will not pass by itself */
    private void write(List<EventMessage<?>> events) {
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
}
