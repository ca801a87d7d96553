package io.docket.query.ticket.search.postgresql;

import io.docket.query.projection.Progress;
import io.docket.query.projection.ProjectionNames;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** How far searches have come in the log. */
public final class SearchProgress {

    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final Progress progress;
    private final PendingDocuments pending;
    private final BooleanSupplier indexing;

    /**
     * @param indexing whether Elasticsearch is being brought documents at the moment
     */
    public SearchProgress(Progress progress, PendingDocuments pending, BooleanSupplier indexing) {
        this.progress = progress;
        this.pending = pending;
        this.indexing = indexing;
    }

    /** The log position that PostgreSQL's answers have reached. */
    public long written() {
        return progress.reached(ProjectionNames.TICKET_SEARCH);
    }

    /** Whether Elasticsearch is there and being brought documents. */
    public boolean isIndexing() {
        return indexing.getAsBoolean();
    }

    /** The log position that Elasticsearch's answers have reached, after waiting a little for the one wanted. */
    public long awaitIndexed(long wanted) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var reached = indexed();
        while (reached < wanted && indexing.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            reached = indexed();
        }
        return reached;
    }

    /** Asked in this order, so that a document written in between is not taken for indexed. */
    private long indexed() {
        var reached = written();
        var oldest = pending.oldest();
        return oldest.isPresent() ? Math.min(reached, oldest.getAsLong() - 1) : reached;
    }
}
