package io.docket.benchmarks;

import io.docket.api.eventlog.PgEventStore;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackingToken;

/** Waits for events as a processor does, and says of each when it had it. */
final class WakingReader implements AutoCloseable {

    private record Seen(String event, long nanoTime) {}

    private final BlockingQueue<Seen> seen = new LinkedBlockingQueue<>();
    private final Thread thread;

    WakingReader(PgEventStore log, TrackingToken from) {
        thread = Thread.ofPlatform().name("waking-reader").daemon().start(() -> read(log, from));
    }

    /** When it had the next event, by {@link System#nanoTime}; that has to be this one. */
    long sawAt(String event) throws InterruptedException {
        var next = seen.poll(10, TimeUnit.SECONDS);
        if (next == null || !next.event().equals(event)) {
            throw new IllegalStateException("The reader has not had " + event + " next, but " + next);
        }
        return next.nanoTime();
    }

    private void read(PgEventStore log, TrackingToken from) {
        try (var stream = log.openStream(from)) {
            while (true) {
                var event = stream.nextAvailable();
                seen.add(new Seen(event.getIdentifier(), System.nanoTime()));
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
