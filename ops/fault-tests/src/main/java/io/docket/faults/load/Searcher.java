package io.docket.faults.load;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Somebody who goes on searching: each search is to be answered, by whatever engine, and to find something. */
public final class Searcher implements AutoCloseable {

    public static final String ELASTICSEARCH = "elasticsearch";
    public static final String POSTGRESQL = "postgresql";

    private static final long PAUSE_MILLIS = 100;

    /** A word that stands in whatever the writers write. */
    private static final String SEARCH = "search?q=work";

    private final DeskClient client;
    private final URI desk;
    private final Journal journal;
    private final AtomicLong answered = new AtomicLong();
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final Thread thread = Thread.ofVirtual().unstarted(this::work);
    private volatile String engine = "";
    private volatile boolean stopped;

    private Searcher(DeskClient client, URI desk, Journal journal) {
        this.client = client;
        this.desk = desk;
        this.journal = journal;
    }

    /** @param journal for what should not have been answered */
    public static Searcher start(DeskClient client, URI desk, Journal journal) {
        var searcher = new Searcher(client, desk, journal);
        searcher.thread.start();
        return searcher;
    }

    /** How many searches were answered as they should be. */
    public long answered() {
        return answered.get();
    }

    /** Within what time that share of the searches since the last call was answered. */
    public Duration takePercentile(double share) {
        var taken = new ArrayList<Long>();
        for (var next = nanos.poll(); next != null; next = nanos.poll()) {
            taken.add(next);
        }
        var sorted = taken.stream().sorted().toList();
        var place = (int) Math.ceil(share * sorted.size()) - 1;
        return Duration.ofNanos(sorted.isEmpty() ? 0 : sorted.get(place));
    }

    /** Returns once that engine answers, or is given up, and how long that took. */
    public Duration awaitEngine(String wanted, Duration patience) throws InterruptedException {
        long begin = System.nanoTime();
        while (!engine.equals(wanted) && System.nanoTime() - begin < patience.toNanos()) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Lets the search under way be answered. */
    @Override
    public void close() {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            while (!stopped) {
                search();
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void search() throws InterruptedException {
        long begin = System.nanoTime();
        try {
            var answer = client.get(desk, SEARCH);
            if (answer.isDone() && answer.json().required("total").asLong() > 0) {
                engine = answer.json().required("engine").asString();
                nanos.add(System.nanoTime() - begin);
                answered.incrementAndGet();
            } else {
                journal.complain("A search was answered %d %s".formatted(answer.status(), answer.body()));
            }
        } catch (IOException e) {
            journal.complain("A search was not answered: " + e);
        }
    }
}
