package io.docket.faults;

import io.docket.faults.Outcome.Done;
import io.docket.faults.Outcome.NotRun;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What is printed of each fault. */
final class Summary {

    static final String HEADING = "%-10s %5s %20s %13s %6s %8s %8s %21s"
            .formatted("fault", "runs", "seed", "acknowledged", "lost", "doubled", "skipped", "recovery p50/p99");

    private Summary() {}

    static String row(Fault fault, Trial trial, Outcome outcome) {
        return switch (outcome) {
            case Done(var runs, var counts, var recoveries, var violations) ->
                "%-10s %5d %20d %13d %6d %8d %8d %21s%s"
                        .formatted(
                                fault.id(),
                                runs,
                                trial.seed(),
                                counts.acknowledged(),
                                counts.lost(),
                                counts.doubled(),
                                counts.skipped(),
                                recovery(recoveries),
                                String.join(
                                        "",
                                        violations.stream()
                                                .map(said -> "\n    VIOLATED: " + said)
                                                .toList()));
            case NotRun(var reason) -> "%-10s NOT RUN: %s".formatted(fault.id(), reason);
        };
    }

    private static String recovery(List<Duration> times) {
        if (times.isEmpty()) {
            return "-";
        }
        var sorted = times.stream().sorted().toList();
        return String.format(Locale.ROOT, "%.1f s / %.1f s", at(sorted, 0.50), at(sorted, 0.99));
    }

    private static double at(List<Duration> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1).toMillis() / 1_000.0;
    }
}
