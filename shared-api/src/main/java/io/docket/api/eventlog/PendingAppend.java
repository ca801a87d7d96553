package io.docket.api.eventlog;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** An append that waits to be written, and the thread that waits for it. */
final class PendingAppend {

    private final Append append;
    private final long since = System.nanoTime();
    private final Thread waiter = Thread.currentThread();
    private volatile @Nullable Outcome outcome;

    PendingAppend(Append append) {
        this.append = append;
    }

    Append append() {
        return append;
    }

    boolean isOlderThan(long nanos) {
        return System.nanoTime() - since > nanos;
    }

    boolean isDone() {
        return outcome != null;
    }

    void done(Outcome became) {
        outcome = became;
        wake();
    }

    /** Has it look again whether it is done, or whether it is its turn to write. */
    void wake() {
        LockSupport.unpark(waiter);
    }

    /** @return position of its last event, or of the log's if it has none */
    long position() {
        return switch (outcome) {
            case Outcome.Written(long position) -> position;
            case Outcome.Failed(RuntimeException reason) -> throw reason;
            case null -> throw new IllegalStateException("Asked before it is done");
        };
    }
}
