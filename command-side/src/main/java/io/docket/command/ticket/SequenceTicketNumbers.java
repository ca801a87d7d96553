package io.docket.command.ticket;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.LongSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One sequence for all nodes of a desk. While tickets come fast, numbers are drawn ahead, ever more at once; else one
 * by one, so that a desk's numbers follow each other. What a node drew ahead and did not use when it stops stays a gap.
 */
final class SequenceTicketNumbers implements TicketNumbers {

    /** Nobody opens tickets that fast by hand. */
    private static final Duration FAST = Duration.ofMillis(50);

    private static final int MOST = 128;

    private final JdbcClient jdbc;
    private final Queue<Long> drawn = new ArrayDeque<>();
    private final LongSupplier nanoTime;
    private int size = 1;
    private long last;

    /** @param nanoTime a clock that only goes forward, in nanoseconds */
    SequenceTicketNumbers(JdbcClient jdbc, LongSupplier nanoTime) {
        this.jdbc = jdbc;
        this.nanoTime = nanoTime;
        this.last = nanoTime.getAsLong() - FAST.toNanos();
    }

    @Override
    public synchronized long next() {
        if (drawn.isEmpty()) {
            draw();
        }
        return drawn.remove();
    }

    private void draw() {
        size = nanoTime.getAsLong() - last < FAST.toNanos() ? Math.min(2 * size, MOST) : 1;
        drawn.addAll(jdbc.sql("select nextval('ticket_number') from generate_series(1, ?)")
                .param(size)
                .query(Long.class)
                .list());
        // Where drawing takes long itself, many wait for it.
        last = nanoTime.getAsLong();
    }
}
