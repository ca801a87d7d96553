package io.docket.query.ticket.search.elasticsearch;

import io.docket.query.elasticsearch.Elasticsearch;
import io.docket.query.ticket.search.postgresql.PendingDocuments;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Brings documents to Elasticsearch as soon as they are committed, many at once when there are many. While it is away,
 * looks for it every second: so nobody who searches has to find out.
 */
public final class TicketIndexFeed implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TicketIndexFeed.class);
    private static final int BATCH = 500;
    private static final long POLL_MILLIS = 1_000;

    private final TicketIndex index;
    private final PendingDocuments pending;
    private final Semaphore signal = new Semaphore(0);
    private volatile boolean ready;
    private volatile String complaint = "";
    private volatile @Nullable Thread thread;

    private TicketIndexFeed(TicketIndex index, PendingDocuments pending) {
        this.index = index;
        this.pending = pending;
    }

    /** Feeds this desk's index from the documents that wait for it. */
    public static TicketIndexFeed of(Elasticsearch elasticsearch, PendingDocuments pending) {
        return new TicketIndexFeed(new TicketIndex(elasticsearch), pending);
    }

    /** The name that searches use. */
    String alias() {
        return index.alias();
    }

    /** Says that documents were committed. */
    public void wake() {
        signal.release();
    }

    /** Whether Elasticsearch answers and has every document but the latest. */
    public boolean isReady() {
        return ready;
    }

    /** Elasticsearch did not answer; it is asked again only once it does. */
    void lost(Exception cause) {
        var told = cause.toString();
        if (ready || !told.equals(complaint)) {
            log.warn("Elasticsearch is away, PostgreSQL answers searches: {}", told);
        }
        complaint = told;
        ready = false;
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().name("ticket-index-feed").daemon().start(this::run);
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        while (thread == Thread.currentThread()) {
            try {
                feed();
            } catch (IOException | RuntimeException e) {
                lost(e);
            }
            try {
                signal.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
                signal.drainPermits();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void feed() throws IOException {
        var target = ready ? pending.index(index.alias()).orElse("") : prepared();
        for (var batch = pending.next(BATCH); !batch.isEmpty(); batch = pending.next(BATCH)) {
            index.write(target, batch);
            pending.arrived(batch);
        }
        if (!ready) {
            open(target);
        }
    }

    /** The index to fill: the one begun before if it is still there, else a new one. */
    private String prepared() throws IOException {
        var known = pending.index(index.alias()).orElse("");
        if (index.isUsable(known)) {
            return known;
        }
        var fresh = index.create();
        pending.startOver(index.alias(), fresh);
        return fresh;
    }

    private void open(String target) throws IOException {
        if (!index.current().contains(target)) {
            index.switchTo(target);
        }
        ready = true;
        log.info("Elasticsearch answers searches from {}", target);
    }
}
