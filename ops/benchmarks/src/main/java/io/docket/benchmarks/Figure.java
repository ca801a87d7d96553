package io.docket.benchmarks;

import java.util.LinkedHashMap;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/**
 * One result.
 *
 * @param pass the most that the value may be
 */
record Figure(String bench, String metric, double value, String unit, double pass) {

    static final String HEADING = "%-24s %12s %10s  %s".formatted("figure", "measured", "pass", "");

    boolean passes() {
        return value <= pass;
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "%-24s %9.1f %-2s %7.0f %-2s  %s",
                bench + "." + metric,
                value,
                unit,
                pass,
                unit,
                passes() ? "ok" : "MISSED");
    }

    /** What it is measured against is named where there is such a thing. */
    String json() {
        var line = new LinkedHashMap<String, Object>();
        line.put("bench", bench);
        line.put("metric", metric);
        line.put("value", Math.round(value * 10) / 10.0);
        line.put("unit", unit);
        line.put("ratio_to", null);
        line.put("ratio", null);
        return JsonMapper.shared().writeValueAsString(line);
    }
}
