package io.docket.command.identity.session;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Attempts by what they are counted by, with those whose outcome is not known yet. */
final class CountedAttempts {
    private final Buckets buckets;
    private final Map<String, Integer> open = new HashMap<>();

    CountedAttempts(Buckets buckets) {
        this.buckets = buckets;
    }

    /** What comes of the wish to try. */
    sealed interface Outcome {}

    /** @param free how long it is until another is */
    record TooMany(Duration free) implements Outcome {}

    /** There may be one free, if those who are trying are right; but it takes them long. */
    record Unknown() implements Outcome {}

    /** Where none is free, waits for those who are trying: each of them who is right gives theirs back. */
    synchronized Outcome begin(String key, Duration patience) {
        var giveUp = System.nanoTime() + patience.toNanos();
        var wait = buckets.take(key);
        while (wait.isPositive()) {
            if (!open.containsKey(key)) {
                return new TooMany(wait);
            }
            if (!heardOfAnother(giveUp - System.nanoTime())) {
                return new Unknown();
            }
            wait = buckets.take(key);
        }
        open.merge(key, 1, Integer::sum);
        return new Begun(key);
    }

    private boolean heardOfAnother(long nanos) {
        if (nanos < 1_000_000) {
            return false;
        }
        try {
            wait(nanos / 1_000_000);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized void end(String key, boolean right) {
        if (right) {
            buckets.giveBack(key);
        }
        open.computeIfPresent(key, (any, trying) -> trying == 1 ? null : trying - 1);
        notifyAll();
    }

    /** One that is going on. */
    final class Begun implements Outcome, AttemptLimits.Attempt {
        private final String key;
        private boolean right;

        private Begun(String key) {
            this.key = key;
        }

        @Override
        public void forgive() {
            right = true;
        }

        @Override
        public void close() {
            end(key, right);
        }
    }
}
