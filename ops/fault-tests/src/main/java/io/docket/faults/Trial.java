package io.docket.faults;

import java.util.Random;

/**
 * How a fault is to be done.
 *
 * @param seed from which everything that is left to chance follows
 */
public record Trial(int times, long seed) {

    /** @param run the how-manieth of the trial */
    public Random random(int run) {
        return new Random(seed * 1_000_003 + run);
    }
}
