package io.docket.query.projection;

import io.docket.api.operations.ProjectionStatus;
import io.docket.api.problem.Refusal;
import io.docket.query.projection.ProjectionTable.Row;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The read models as operators see and rebuild them. */
public final class Projections implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Projections.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final Map<String, ReadModel> models;
    private final ProjectionTable table;
    private final Processors processors;
    private final Failures failures;
    private final Rebuild rebuild;
    private final LongSupplier head;
    private volatile boolean running;

    Projections(
            List<ReadModel> models,
            ProjectionTable table,
            Processors processors,
            Failures failures,
            Rebuild rebuild,
            LongSupplier head) {
        this.models = models.stream().collect(Collectors.toMap(ReadModel::name, model -> model));
        this.table = table;
        this.processors = processors;
        this.failures = failures;
        this.rebuild = rebuild;
        this.head = head;
    }

    /** By name. */
    public List<ProjectionStatus> list() {
        var letters = table.letters();
        var last = head.getAsLong();
        return table.rows().stream()
                .filter(row -> models.containsKey(row.name()))
                .map(row -> status(row, last, letters.getOrDefault(row.name(), 0L)))
                .toList();
    }

    /** Begins to empty a read model and to fill it again from the log. */
    public ProjectionStatus rebuild(String name) {
        if (!models.containsKey(name)) {
            throw Refusal.notFound("read model");
        }
        rebuild.begin(name);
        return list().stream()
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What this version of Docket keeps in another way than the last one did is rebuilt. */
    @Override
    public void start() {
        running = true;
        for (var row : table.rows()) {
            var model = models.get(row.name());
            if (model != null && model.version() > row.version()) {
                Thread.ofVirtual().name("new version of " + row.name()).start(() -> rebuildForNewVersion(model));
            }
        }
    }

    /** One after the other: a rebuild does not begin while another one does. */
    private void rebuildForNewVersion(ReadModel model) {
        while (running) {
            try {
                rebuild.begin(model.name());
                return;
            } catch (Refusal busy) {
                LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            } catch (RuntimeException e) {
                LOG.error("{} has a new version but cannot be rebuilt.", model.name(), e);
                return;
            }
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private ProjectionStatus status(Row row, long last, long letters) {
        return new ProjectionStatus(
                row.name(),
                row.version(),
                row.position(),
                last,
                Math.max(0, last - row.position()),
                state(row),
                letters);
    }

    private String state(Row row) {
        if (row.rebuildTo() != null) {
            return "rebuilding";
        }
        if (failures.isFailing(row.name())) {
            return "failing";
        }
        return processors.isRunning(row.name()) ? "running" : "stopped";
    }
}
