package io.docket.benchmarks;

import java.util.LinkedHashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One result.
 *
 * @param ratio what it is compared with, where it is; the goal is then the ratio's
 */
record Figure(
        String bench,
        String metric,
        double value,
        String unit,
        @Nullable Ratio ratio,
        Goal goal) {

    /** @param value of ours by that of the other */
    record Ratio(String to, double value) {}

    static final String HEADING =
            "%-24s %12s %7s  %2s %7s %8s".formatted("figure", "measured", "ratio", "", "pass", "stretch");

    Figure(String bench, String metric, double value, String unit, Goal goal) {
        this(bench, metric, value, unit, null, goal);
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "%-24s %9.1f %-3s %6s  %s  %s%s",
                bench + "." + metric,
                value,
                unit,
                ratio == null ? "" : String.format(Locale.ROOT, "%.2f", ratio.value()),
                goal,
                goal.verdict(ratio == null ? value : ratio.value()),
                ratio == null ? "" : " (to " + ratio.to() + ")");
    }

    String json() {
        var line = new LinkedHashMap<String, Object>();
        line.put("bench", bench);
        line.put("metric", metric);
        line.put("value", Math.round(value * 10) / 10.0);
        line.put("unit", unit);
        line.put("ratio_to", ratio == null ? null : ratio.to());
        line.put("ratio", ratio == null ? null : Math.round(ratio.value() * 1_000) / 1_000.0);
        return JsonMapper.shared().writeValueAsString(line);
    }
}
