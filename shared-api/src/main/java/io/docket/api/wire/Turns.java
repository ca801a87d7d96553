package io.docket.api.wire;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets so many through the door at once. Whoever else comes waits in line, and is refused where that takes too long:
 * inside they would wait as well, for connections to the database, and keep those waiting on whom they wait.
 */
final class Turns {

    private final Semaphore places;
    private final Duration patience;

    /** @param patience after which whoever waits is refused */
    Turns(int atOnce, Duration patience) {
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** @throws Refusal busy, and nothing was begun */
    <T> T take(Supplier<T> work) {
        if (!isIn()) {
            throw new Refusal(ProblemCode.BUSY, "More is asked of the desk than it can do. Try again in a moment.");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean isIn() {
        try {
            return places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
