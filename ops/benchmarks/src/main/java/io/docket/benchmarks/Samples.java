package io.docket.benchmarks;

import java.time.Duration;
import java.util.Arrays;

/** Times that were measured, without those of the warm-up. */
final class Samples {

    private final long[] nanos;
    private int count;

    Samples(int size) {
        this.nanos = new long[size];
    }

    void add(Duration time) {
        nanos[count++] = time.toNanos();
    }

    /** @param share of the samples that took no longer, such as 0.99 */
    double milliseconds(double share) {
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(share * count) - 1] / 1e6;
    }
}
