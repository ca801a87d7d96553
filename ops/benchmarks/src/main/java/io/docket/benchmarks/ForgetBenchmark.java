package io.docket.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * How long it takes until somebody with twenty tickets is forgotten on a desk of many: until their key is destroyed,
 * and until the receipt says that nothing of them is left anywhere.
 */
final class ForgetBenchmark implements Benchmark {

    private static final String PASSWORD = "three printers on a hill";
    private static final int PEOPLE = 7;
    private static final int TICKETS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
    private static final Map<String, String> REASON = Map.of("reason", "They asked for it");

    @Override
    public String name() {
        return "forget";
    }

    @Override
    public List<Figure> measure(LazyDesk started) throws Exception {
        started.seeded();
        var administrator = started.as("admin");
        var keys = new Samples(PEOPLE);
        var receipts = new Samples(PEOPLE);
        // The first warms up.
        for (int number = -1; number < PEOPLE; number++) {
            var person = person(started, administrator, "forgotten" + (number + 1));
            Tickets.settle(administrator);
            Tickets.awaitFound(administrator);
            long begin = System.nanoTime();
            var erasure = administrator.delete("people/" + person + "/personal-data", REASON);
            var key = Duration.ofNanos(System.nanoTime() - begin);
            awaitReceipt(administrator, erasure.required("id").asString());
            if (number >= 0) {
                keys.add(key);
                receipts.add(Duration.ofNanos(System.nanoTime() - begin));
            }
        }
        return List.of(
                new Figure("forget", "key_ms", keys.milliseconds(0.50), "ms", Goal.atMost(500, 100)),
                new Figure("forget", "receipt_s", receipts.milliseconds(0.50) / 1_000, "s", Goal.atMost(60, 15)));
    }

    /** Who has opened some tickets. */
    private static String person(LazyDesk started, DeskClient administrator, String name) {
        var person = administrator.post(
                "users",
                Map.of(
                        "username",
                        name,
                        "displayName",
                        name,
                        "email",
                        name + "@bench.invalid",
                        "password",
                        PASSWORD,
                        "roles",
                        List.of("customer")));
        var they = started.as(name, PASSWORD);
        for (int ticket = 0; ticket < TICKETS; ticket++) {
            Tickets.open(they);
        }
        return person.required("id").asString();
    }

    private static void awaitReceipt(DeskClient administrator, String erasure) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!administrator
                .get("erasures/" + erasure)
                .required("state")
                .asString()
                .equals("done")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Something of somebody is left after " + PATIENCE);
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }
}
