package io.docket.query.ticket.search.postgresql;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** How far searches have come in the log. */
public final class SearchProgress {

    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final LongSupplier written;
    private final PendingDocuments pending;
    private final BooleanSupplier indexing;

    /**
     * @param written the log position up to which every event is in {@code ticket_search}
     * @param indexing whether Elasticsearch is being brought documents at the moment
     */
    public SearchProgress(LongSupplier written, PendingDocuments pending, BooleanSupplier indexing) {
        this.written = written;
        this.pending = pending;
        this.indexing = indexing;
    }

    /** The log position that PostgreSQL's answers have reached. */
    public long written() {
        return written.getAsLong();
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
        var reached = written.getAsLong();
        var oldest = pending.oldest();
        return oldest.isPresent() ? Math.min(reached, oldest.getAsLong() - 1) : reached;
    }
}
