package io.docket.query.projection;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Writes a read model once per batch, in the transaction of the batch's token. */
final class BatchProjection implements EventMessageHandler {

    private final ReadModel model;
    private final BatchWriter writer;
    private final Announcements announcements;
    private final ProjectionTable table;
    private final Failures failures;
    private final String batchKey;

    BatchProjection(
            ReadModel model,
            BatchWriter writer,
            Announcements announcements,
            ProjectionTable table,
            Failures failures) {
        this.model = model;
        this.writer = writer;
        this.announcements = announcements;
        this.table = table;
        this.failures = failures;
        this.batchKey = "batch of " + model.name();
    }

    @Override
    public Object handle(EventMessage<?> message) {
        var unit = CurrentUnitOfWork.get();
        if (unit.resources().containsKey(DeadLetter.class.getName())) {
            // What could not be read when it was put aside may turn out to be of no interest here.
            var letter = new Batch(List.of(message));
            writer.writeOrFail(letter.wantedBy(model));
            announcements.moved(letter.change(model), 0);
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

    /** Only where nobody can be asked while it is told everything again; else it is built anew beside itself. */
    @Override
    public void prepareReset() {
        table.empty(model.name());
    }

    /** What is put aside, and into which tables is written, must not change in between. */
    private void finish(Batch batch) {
        table.hold(model.name());
        writer.write(batch.events());
        announcements.moved(batch.change(model), batch.after());
        failures.over(model.name());
    }
}
