package io.docket.benchmarks;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Begins a step so many times a second, whatever became of those before.
 *
 * @param perSecond how many
 * @param time for so long
 */
record OpenLoad(double perSecond, Duration time) {

    /** What became of a step. */
    enum Outcome {
        DONE,
        TURNED_AWAY,
        FAILED
    }

    /** How many ended how, and how many a second were done until the last one had ended. */
    record Result(long done, long turnedAway, long failed, double donePerSecond) {}

    Result run(Callable<Outcome> step) {
        var counts = new AtomicLong[] {new AtomicLong(), new AtomicLong(), new AtomicLong()};
        long begin = System.nanoTime();
        long steps = Math.round(perSecond * time.toSeconds());
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long number = 0; number < steps; number++) {
                long due = begin + Math.round(number * 1e9 / perSecond);
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                hands.execute(() -> counts[outcome(step).ordinal()].incrementAndGet());
            }
        }
        long done = counts[Outcome.DONE.ordinal()].get();
        return new Result(
                done,
                counts[Outcome.TURNED_AWAY.ordinal()].get(),
                counts[Outcome.FAILED.ordinal()].get(),
                done * 1e9 / (System.nanoTime() - begin));
    }

    private static Outcome outcome(Callable<Outcome> step) {
        try {
            return step.call();
        } catch (Exception e) {
            return Outcome.FAILED;
        }
    }
}
