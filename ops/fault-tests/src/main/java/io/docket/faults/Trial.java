package io.docket.faults;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;

/**
 * How a fault is to be done.
 *
 * @param seed from which everything that is left to chance follows
 * @param timed whether a promise of time counts; on a machine that does something else as well it says nothing
 * @param lasting how long what lasts is to last; empty for as long as it is done unless said otherwise
 */
public record Trial(int times, long seed, boolean timed, Optional<Duration> lasting) {

    public Trial(int times, long seed, boolean timed) {
        this(times, seed, timed, Optional.empty());
    }

    /** @param run number of the run, from 0; a negative number for what goes on through all runs */
    public Random random(int run) {
        return new Random(seed * 1_000_003 + run);
    }
}
