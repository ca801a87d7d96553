package io.docket.benchmarks;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/**
 * Many tickets in short time: a made-up incident log, the same each time, brought in as an administrator brings in one,
 * so that it is real events of the real log. How many updates a ticket has, and how work is spread over people and
 * groups, is as uneven as in real logs.
 */
final class SeededHistory {

    private static final long SEED = 498;
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final List<String> STATES =
            List.of("New", "Active", "Awaiting User Info", "Active", "Awaiting Vendor", "Active", "Resolved", "Closed");

    private final Random chance = new Random(SEED);
    private final StringBuilder cases =
            new StringBuilder("number,contact_type,caller,opened_by,opened_at,category,subcategory,symptom\n");
    private final StringBuilder updates =
            new StringBuilder("number,updated_at,state,assignment_group,assigned_to,updated_by,priority\n");

    private SeededHistory() {}

    /** Returns once all is written to the log. */
    static void bringInto(DeskClient administrator, int tickets) {
        var history = new SeededHistory();
        for (int number = 0; number < tickets; number++) {
            history.ticket(number);
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put("cases.csv", history.cases.toString());
        files.put("updates.csv", history.updates.toString());
        var id = administrator
                .upload("imports?format=uci-incidents", files)
                .required("id")
                .asString();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var progress = administrator.get("imports/" + id);
            var state = progress.required("state").asString();
            if (state.equals("done") && progress.required("done").asInt() == tickets) {
                return;
            }
            if (!state.equals("running") || System.nanoTime() > end) {
                throw new IllegalStateException("The history did not come in: " + progress);
            }
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
    }

    private void ticket(int number) {
        var at = LocalDateTime.of(2025, 1, 1, 8, 0).plusMinutes(20L * number);
        var name = "BENCH%07d".formatted(number);
        cases.append(
                "%s,Phone,%d,%d,%s,%d,%d,%d\n".formatted(name, few(3_000), few(40), at, few(30), few(90), few(200)));
        int count = 2 + few(12);
        var group = few(20);
        for (int update = 0; update < count; update++) {
            at = at.plusMinutes(1 + few(600));
            var state = STATES.get(update * STATES.size() / count);
            updates.append("%s,%s,%s,%d,%s,%d,%d\n"
                    .formatted(name, at, state, group, update == 0 ? "" : few(40), few(40), 1 + chance.nextInt(4)));
        }
    }

    /** A number below the limit; the small ones come up far more often. */
    private int few(int limit) {
        return (int) (limit * Math.pow(chance.nextDouble(), 3));
    }
}
