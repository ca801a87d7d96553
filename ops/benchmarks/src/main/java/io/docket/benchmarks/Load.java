package io.docket.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Does the same step over and over, by several threads at once. */
record Load(int threads, Duration time) {

    /** Each thread's own step, such as one with a connection of its own. */
    @FunctionalInterface
    interface Step {
        void run() throws Exception;
    }

    /** @return steps per second, all threads together */
    double run(Callable<? extends Step> each) throws Exception {
        var steps = new ArrayList<Step>();
        for (int thread = 0; thread < threads; thread++) {
            steps.add(each.call());
        }
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        long done = 0;
        try (var hands = Executors.newFixedThreadPool(threads)) {
            var counts = hands.invokeAll(steps.stream()
                    .<Callable<Long>>map(step -> () -> repeat(step, end))
                    .toList());
            for (var count : counts) {
                done += count.get();
            }
        }
        return done * 1e9 / (System.nanoTime() - begin);
    }

    private static long repeat(Step step, long end) throws Exception {
        long done = 0;
        while (System.nanoTime() < end) {
            step.run();
            done++;
        }
        return done;
    }
}
