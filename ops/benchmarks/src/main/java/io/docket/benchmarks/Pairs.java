package io.docket.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Two ways measured in turns, A-B-B-A, so that what a machine does besides hits both alike. Only the ratios hold.
 *
 * @param ours each turn's figure
 * @param ratios of ours by the other's, one for each pair
 */
record Pairs(List<Double> ours, List<Double> ratios) {

    private static final int PAIRS = 6;

    private static final Duration WARM_UP = Duration.ofSeconds(10);

    /** A desk is a large programme, which gives the compiler much to do. */
    private static final Duration DESKS_WARM_UP = Duration.ofSeconds(90);

    static Pairs measure(Callable<Double> ours, Callable<Double> other) throws Exception {
        return measure(ours, other, WARM_UP);
    }

    /** The same where ours are requests to a desk. */
    static Pairs ofDesk(Callable<Double> ours, Callable<Double> other) throws Exception {
        return measure(ours, other, DESKS_WARM_UP);
    }

    private static Pairs measure(Callable<Double> ours, Callable<Double> other, Duration warmUp) throws Exception {
        warmUp(ours, warmUp);
        warmUp(other, WARM_UP);
        var mine = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        for (int pair = 0; pair < PAIRS; pair++) {
            double first = pair % 2 == 0 ? ours.call() : other.call();
            double second = pair % 2 == 0 ? other.call() : ours.call();
            mine.add(pair % 2 == 0 ? first : second);
            ratios.add(pair % 2 == 0 ? first / second : second / first);
        }
        return new Pairs(mine, ratios);
    }

    private static void warmUp(Callable<Double> side, Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        do {
            side.call();
        } while (System.nanoTime() < end);
    }

    double value() {
        return median(ours);
    }

    double ratio() {
        return median(ratios);
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
