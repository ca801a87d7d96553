package io.docket.api.eventlog;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * The youngest events of the log, read and decoded once for all processors of this node. Whoever has fallen far behind,
 * as in a rebuild, reads by itself and neither waits for the others nor drives out what they read.
 */
final class RecentEvents {

    private static final int PAGE = 512;

    /** Some seconds of an import, and a fraction of the heap. */
    private static final int KEPT = 16 * PAGE;

    /** @param until position of the last event that was looked at */
    record Page(List<TrackedEventMessage<?>> events, long until) {}

    private final EventRows rows;
    private final EventCodec codec;
    /** Each event in the place that its position gives it, until a younger one needs the place. */
    private final AtomicReferenceArray<TrackedEventMessage<?>> ring = new AtomicReferenceArray<>(KEPT);

    private final ReentrantLock reading = new ReentrantLock();
    private final AtomicInteger clearings = new AtomicInteger();
    private volatile long youngest;

    RecentEvents(EventRows rows, EventCodec codec) {
        this.rows = rows;
        this.codec = codec;
    }

    /** The next events after the position, as many as are taken at once. */
    Page after(long position) {
        var kept = kept(position);
        if (!kept.events().isEmpty()) {
            return kept;
        }
        return position < youngest ? read(position) : readOn(position);
    }

    /** What is being read meanwhile is not kept: it may have been opened with a key that was destroyed. */
    void clear() {
        clearings.incrementAndGet();
        empty();
    }

    private void empty() {
        for (int place = 0; place < KEPT; place++) {
            ring.set(place, null);
        }
    }

    /** One asks the database, the others wait for what it finds. */
    private Page readOn(long position) {
        reading.lock();
        try {
            var kept = kept(position);
            if (!kept.events().isEmpty()) {
                return kept;
            }
            int cleared = clearings.get();
            var page = read(position);
            // What cannot be read is read again each time: it may be mended.
            if (cleared == clearings.get()) {
                page.events().stream()
                        .filter(event -> !(event.getPayload() instanceof UnreadableEvent))
                        .forEach(event -> ring.set(place(position(event)), event));
            }
            // It was cleared while they were put there.
            if (cleared != clearings.get()) {
                empty();
            }
            youngest = Math.max(youngest, page.until());
            return page;
        } finally {
            reading.unlock();
        }
    }

    private Page read(long position) {
        var page = rows.after(position, PAGE);
        var events = page.stream().<TrackedEventMessage<?>>map(codec::decode).toList();
        return new Page(events, page.isEmpty() ? position : page.getLast().position());
    }

    private Page kept(long position) {
        var events = new ArrayList<TrackedEventMessage<?>>();
        long until = position;
        while (events.size() < PAGE) {
            var event = ring.get(place(until + 1));
            if (event == null || position(event) != until + 1) {
                break;
            }
            events.add(event);
            until++;
        }
        return new Page(events, until);
    }

    private static int place(long position) {
        return (int) (position % KEPT);
    }

    private static long position(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }
}
