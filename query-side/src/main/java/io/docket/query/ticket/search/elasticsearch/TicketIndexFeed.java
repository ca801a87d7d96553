package io.docket.query.ticket.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.TicketId;
import io.docket.query.elasticsearch.Elasticsearch;
import io.docket.query.ticket.search.document.TicketDocument;
import io.docket.query.ticket.search.postgresql.NextIndex;
import io.docket.query.ticket.search.postgresql.PendingDocuments;
import io.docket.query.ticket.search.postgresql.RefusedDocuments;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    private static final Logger LOG = LoggerFactory.getLogger(TicketIndexFeed.class);
    private static final int BATCH = 500;
    private static final int MOST_UNSEARCHABLE = 10 * BATCH;
    private static final Duration POLL = Duration.ofSeconds(1);

    private final TicketIndex index;
    private final PendingDocuments pending;
    private final NextIndex next;
    private final RefusedDocuments refused;
    private final NextIndexFilling filling;
    private final Semaphore signal = new Semaphore(0);
    private final RestingTickets resting = new RestingTickets(System::nanoTime);
    private volatile boolean ready;
    private volatile String complaint = "";
    private volatile @Nullable Thread thread;

    private TicketIndexFeed(TicketIndex index, PendingDocuments pending, NextIndex next, RefusedDocuments refused) {
        this.index = index;
        this.pending = pending;
        this.next = next;
        this.refused = refused;
        this.filling = new NextIndexFilling(index, pending, next, refused);
    }

    /** Feeds this desk's index from the documents that wait for it. */
    public static TicketIndexFeed of(
            Elasticsearch elasticsearch, PendingDocuments pending, NextIndex next, RefusedDocuments refused) {
        return new TicketIndexFeed(new TicketIndex(elasticsearch), pending, next, refused);
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

    /**
     * Brings a ticket's document to Elasticsearch once more, whatever was said of it before.
     *
     * @throws Refusal where Elasticsearch is away
     */
    void send(TicketId ticket) {
        try {
            write(pending.of(ticket), true);
        } catch (IOException | ElasticsearchException away) {
            LOG.warn("Elasticsearch did not take a ticket that was sent once more: {}", away.toString());
            throw new Refusal(ProblemCode.BUSY, "Elasticsearch is away. Try again once it answers.");
        }
    }

    /** Elasticsearch did not answer; it is asked again only once it does. */
    void lost(Exception cause) {
        var told = cause.toString();
        if (ready || !told.equals(complaint)) {
            LOG.warn("Elasticsearch is away, PostgreSQL answers searches: {}", told);
        }
        complaint = told;
        ready = false;
    }

    @Override
    public void start() {
        var feeding = Thread.ofPlatform().name("ticket-index-feed").daemon().unstarted(this::run);
        thread = feeding;
        feeding.start();
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
            if (goesOn()) {
                continue;
            }
            try {
                var pause = ready ? resting.next(POLL) : POLL;
                signal.tryAcquire(pause.toMillis() + 1, TimeUnit.MILLISECONDS);
                signal.drainPermits();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Whether there is more to do at once. */
    private boolean goesOn() {
        try {
            feed();
        } catch (IOException | RuntimeException e) {
            lost(e);
        }
        try {
            return filling.step();
        } catch (IOException | RuntimeException e) {
            lost(e);
            return false;
        }
    }

    private void feed() throws IOException {
        var target = prepared();
        // An index that is opened has everything.
        var later = ready ? resting.now() : Set.<TicketId>of();
        long after = 0;
        List<TicketDocument> sent = new ArrayList<>();
        List<TicketDocument> batch;
        do {
            batch = pending.next(after, later, BATCH);
            sent.addAll(batch);
            var searchable = batch.size() < BATCH || sent.size() >= MOST_UNSEARCHABLE;
            if (!batch.isEmpty()) {
                after = batch.getLast().position();
                write(batch, searchable);
                resting.sent(batch);
            } else if (!sent.isEmpty()) {
                refresh();
            }
            if (searchable) {
                pending.arrived(sent);
                sent.clear();
            }
        } while (!batch.isEmpty());
        if (!ready) {
            open(target);
        }
    }

    private void write(List<TicketDocument> batch, boolean searchable) throws IOException {
        if (batch.isEmpty()) {
            return;
        }
        for (var target : next.targets(index.alias())) {
            refused.sent(target, batch, index.write(target, batch, searchable));
        }
    }

    private void refresh() throws IOException {
        for (var target : next.targets(index.alias())) {
            index.refresh(target);
        }
    }

    /** The index to fill: the one known if it is still there, else a new one. */
    private String prepared() throws IOException {
        var known = pending.index(index.alias()).orElse("");
        if (ready && !known.isEmpty()) {
            return known;
        }
        ready = false;
        if (index.isUsable(known)) {
            return known;
        }
        var fresh = index.create();
        var filled = pending.startOver(index.alias(), known, fresh);
        if (!filled.equals(fresh)) {
            index.keepOnly(next.targets(index.alias()));
        }
        return filled;
    }

    private void open(String target) throws IOException {
        if (!index.current().contains(target)) {
            index.switchTo(target);
            index.keepOnly(next.targets(index.alias()));
        }
        ready = true;
        LOG.info("Elasticsearch answers searches from {}", target);
    }
}
