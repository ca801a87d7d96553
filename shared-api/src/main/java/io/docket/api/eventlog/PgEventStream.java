package io.docket.api.eventlog;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

/** The log from a position on, as one processor reads it. Where there is nothing new it asks no database. */
final class PgEventStream implements TrackingEventStream {

    private final RecentEvents recent;
    private final LogTail tail;
    private final ArrayDeque<TrackedEventMessage<?>> read = new ArrayDeque<>();
    private long position;
    private @Nullable Runnable callback;

    /** @param position of the last event that was read already */
    PgEventStream(RecentEvents recent, LogTail tail, long position) {
        this.recent = recent;
        this.tail = tail;
        this.position = position;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return hasNextAvailable() ? Optional.of(read.element()) : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (read.isEmpty() && tail.awaitBeyond(position, deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
            readOn();
        }
        return !read.isEmpty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(Integer.MAX_VALUE, TimeUnit.SECONDS)) {
            // A wait of 68 years is over.
        }
        return read.remove();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        this.callback = callback;
        tail.addListener(callback);
        return true;
    }

    @Override
    public void close() {
        if (callback != null) {
            tail.removeListener(callback);
        }
    }

    private void readOn() {
        var page = recent.after(position);
        read.addAll(page.events());
        position = page.until();
    }
}
