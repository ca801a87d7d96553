package io.docket.api.eventlog;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * The log for whom nobody waits, as reactions: a moment late. What somebody waits for goes first, and each of their
 * batches, a transaction of its own, takes what came in that moment together.
 */
public final class UnhurriedLog implements LogView, AutoCloseable {

    private static final Duration MOMENT = Duration.ofMillis(50);

    private final PgEventStore log;
    private final LogTail grown;
    private final LogTail told = new LogTail();
    private final Thread thread;

    UnhurriedLog(PgEventStore log, LogTail grown) {
        this.log = log;
        this.grown = grown;
        this.thread = Thread.ofPlatform().daemon().name("unhurried-log").start(this::tell);
    }

    @Override
    public PgEventStore log() {
        return log;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return log.openStream(token, told);
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void tell() {
        try {
            while (true) {
                if (grown.awaitBeyond(told.head(), 1, TimeUnit.MINUTES)) {
                    Thread.sleep(MOMENT);
                    told.reached(grown.head());
                    told.tellListeners();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
