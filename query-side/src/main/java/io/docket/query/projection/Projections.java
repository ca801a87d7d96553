package io.docket.query.projection;

import io.docket.api.operations.ProjectionStatus;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.query.projection.ProjectionTable.Row;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.support.TransactionOperations;

/** The read models as operators see and rebuild them. */
public final class Projections implements SmartLifecycle {

    private final Map<String, ReadModel> models;
    private final ProjectionTable table;
    private final RebuildTable rebuilds;
    private final DeadLetterTable letters;
    private final Processors processors;
    private final Failures failures;
    private final Rebuilder rebuilder;
    private final TransactionOperations transactions;
    private final LongSupplier head;
    private volatile boolean running;

    Projections(
            Map<String, ReadModel> models,
            ProjectionTable table,
            RebuildTable rebuilds,
            DeadLetterTable letters,
            Processors processors,
            Failures failures,
            Rebuilder rebuilder,
            TransactionOperations transactions,
            LongSupplier head) {
        this.models = models;
        this.table = table;
        this.rebuilds = rebuilds;
        this.letters = letters;
        this.processors = processors;
        this.failures = failures;
        this.rebuilder = rebuilder;
        this.transactions = transactions;
        this.head = head;
    }

    /** By name. */
    public List<ProjectionStatus> list() {
        var waiting = table.letters();
        var last = head.getAsLong();
        var beside = rebuilds.rebuilds();
        var previous = rebuilds.previous();
        return table.rows().stream()
                .filter(row -> models.containsKey(row.name()))
                .map(row -> new ProjectionStatus(
                        row.name(),
                        row.version(),
                        row.position(),
                        last,
                        Math.max(0, last - row.position()),
                        beside.containsKey(row.name()) ? "rebuilding" : state(row),
                        waiting.getOrDefault(row.name(), 0L),
                        beside.get(row.name()),
                        previous.get(row.name())))
                .toList();
    }

    /** Begins to build a read model anew, beside the one that goes on to answer until the new one holds as much. */
    public ProjectionStatus rebuild(String name) {
        var model = model(name);
        var begun = Objects.requireNonNull(transactions.execute(status -> {
            rebuilds.want(model);
            return status(name);
        }));
        rebuilder.wake();
        return begun;
    }

    /**
     * Begins to go back to what answered before the last rebuild, once it is up to date.
     *
     * @throws Refusal where there is nothing to go back to, or the read model is being rebuilt
     */
    public ProjectionStatus restore(String name) {
        model(name);
        try {
            var begun = Objects.requireNonNull(transactions.execute(status -> {
                reopenPrevious(name);
                return status(name);
            }));
            rebuilder.wake();
            return begun;
        } catch (DuplicateKeyException e) {
            throw new Refusal(ProblemCode.BUSY, "It is being rebuilt. Wait until it has been.");
        }
    }

    private void reopenPrevious(String name) {
        try {
            if (!rebuilds.reopenPrevious(name)) {
                throw Refusal.notFound("earlier form of this read model");
            }
        } catch (UncategorizedSQLException shape) {
            throw new Refusal(ProblemCode.ILLEGAL_TRANSITION, "It is kept in another way now: rebuild it instead.");
        }
        letters.reopenPrevious(name);
    }

    /** What this version of Docket keeps in another way than the last one did is rebuilt. */
    @Override
    public void start() {
        running = true;
        table.rows().stream()
                .filter(row -> models.containsKey(row.name()))
                .filter(row -> model(row.name()).version() > row.built())
                .forEach(row -> rebuilds.want(model(row.name())));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private ReadModel model(String name) {
        var model = models.get(name);
        if (model == null) {
            throw Refusal.notFound("read model");
        }
        return model;
    }

    private ProjectionStatus status(String name) {
        return list().stream()
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String state(Row row) {
        if (failures.isFailing(row.name())) {
            return "failing";
        }
        return processors.isRunning(row.name()) ? "running" : "stopped";
    }
}
