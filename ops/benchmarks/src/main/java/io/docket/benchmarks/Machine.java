package io.docket.benchmarks;

import java.util.Arrays;
import java.util.Random;

/** What was measured on. A virtual machine is twice as quick at one hour as at another, and nothing else shows it. */
final class Machine {

    private static final int ROUNDS = 15;
    private static final int NUMBERS = 1_000_000;

    private Machine() {}

    /** In one line; takes a few seconds. */
    static String described() {
        return "# %d processors, Java %s, %s; one of them sorts a million numbers in %.0f ms"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version().feature(),
                        System.getProperty("os.arch"),
                        sorting());
    }

    /** Median milliseconds; the first half is not counted. */
    private static double sorting() {
        var numbers = new Random(1).longs(NUMBERS).toArray();
        var times = new long[ROUNDS];
        for (int round = 0; round < 2 * ROUNDS; round++) {
            var unsorted = numbers.clone();
            long begin = System.nanoTime();
            Arrays.sort(unsorted);
            times[round % ROUNDS] = System.nanoTime() - begin;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2] / 1e6;
    }
}
