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

    /** The same step so many times, after as many as are said to warm up. */
    static Samples of(int warmUp, int count, Load.Step step) throws Exception {
        var samples = new Samples(count);
        for (int turn = -warmUp; turn < count; turn++) {
            long begin = System.nanoTime();
            step.run();
            if (turn >= 0) {
                samples.add(Duration.ofNanos(System.nanoTime() - begin));
            }
        }
        return samples;
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
