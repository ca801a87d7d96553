package io.docket.benchmarks;

import java.util.Locale;

/**
 * What a figure is to reach.
 *
 * @param pass the least that is good enough
 * @param stretch what is aimed at
 * @param falling whether less is better
 */
record Goal(double pass, double stretch, boolean falling) {

    static Goal atMost(double pass, double stretch) {
        return new Goal(pass, stretch, true);
    }

    static Goal atLeast(double pass, double stretch) {
        return new Goal(pass, stretch, false);
    }

    String verdict(double value) {
        return reaches(value, stretch) ? "ok, stretch" : reaches(value, pass) ? "ok" : "MISSED";
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %7.2f %8.2f", falling ? "<=" : ">=", pass, stretch);
    }

    private boolean reaches(double value, double wanted) {
        return falling ? value <= wanted : value >= wanted;
    }
}
