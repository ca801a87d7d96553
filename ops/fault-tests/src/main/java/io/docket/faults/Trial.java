package io.docket.faults;

import java.util.Random;

/**
 * How a fault is to be done.
 *
 * @param seed from which everything that is left to chance follows
 * @param timed whether a promise of time counts; on a machine that does something else as well it says nothing
 */
public record Trial(int times, long seed, boolean timed) {

    /** @param run the how-manieth of the trial */
    public Random random(int run) {
        return new Random(seed * 1_000_003 + run);
    }
}
