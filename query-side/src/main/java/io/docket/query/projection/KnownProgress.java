package io.docket.query.projection;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Positions as they are announced. */
final class KnownProgress implements Progress {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Map<String, Long> positions = new HashMap<>();
    private final Duration patience;

    KnownProgress(Duration patience) {
        this.patience = patience;
    }

    @Override
    public long reached(String readModel) {
        lock.lock();
        try {
            return positions.getOrDefault(readModel, 0L);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void await(String readModel, long position) {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (positions.getOrDefault(readModel, 0L) < position) {
                if (left <= 0) {
                    throw new Refusal(
                            ProblemCode.NOT_YET_VISIBLE,
                            "The latest change cannot be shown yet. Try again in a moment.");
                }
                left = moved.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(ProblemCode.NOT_YET_VISIBLE, "The desk is about to stop.");
        } finally {
            lock.unlock();
        }
    }

    void moved(String readModel, long position) {
        change(() -> positions.merge(readModel, position, Math::max));
    }

    /** Backwards too: it was emptied, or the database says so. */
    void set(String readModel, long position) {
        change(() -> positions.put(readModel, position));
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
