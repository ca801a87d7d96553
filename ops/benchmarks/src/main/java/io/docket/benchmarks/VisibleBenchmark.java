package io.docket.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * How long after a ticket was accepted an agent can see it, on an idle desk: first in the queue of unsolved tickets,
 * then by a word of it in the search engine. Accepted is when the answer to the request has arrived; visible is when
 * the answer that has it has arrived. So each time includes one whole read; nothing asks the desk to wait for the
 * ticket.
 */
final class VisibleBenchmark implements Benchmark {

    private static final int WARM_UP = 150;
    private static final int MEASURED = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Between two looks at the search engine, which is not helped by being asked all the time. */
    private static final Duration PAUSE = Duration.ofMillis(2);

    private static final Duration IDLE = Duration.ofMillis(50);

    @Override
    public String name() {
        return "visible";
    }

    @Override
    public List<Figure> measure(LazyDesk started) {
        var desk = started.client();
        waitFor(
                "Elasticsearch to answer",
                Duration.ofMinutes(2),
                Duration.ofMillis(200),
                () -> desk.get("search?limit=1"),
                page -> page.required("engine").asString().equals("elasticsearch"));
        var visible = new Samples(MEASURED);
        var searchable = new Samples(MEASURED);
        for (int ticket = 0; ticket < WARM_UP + MEASURED; ticket++) {
            var word = "zq" + UUID.randomUUID().toString().replace("-", "");
            var id = desk.post("tickets", Map.of("subject", "Card " + word, "description", "My card is blocked."))
                    .required("id")
                    .asString();
            long accepted = System.nanoTime();
            waitFor(
                    "the queue",
                    PATIENCE,
                    Duration.ZERO,
                    () -> desk.get("tickets?q=status%3Csolved&sort=-created&limit=25"),
                    page -> has(page, id));
            long seen = System.nanoTime();
            waitFor(
                    "search",
                    PATIENCE,
                    PAUSE,
                    () -> desk.get("search?q=" + word),
                    page -> page.required("engine").asString().equals("elasticsearch") && has(page, id));
            long found = System.nanoTime();
            if (ticket >= WARM_UP) {
                visible.add(Duration.ofNanos(seen - accepted));
                searchable.add(Duration.ofNanos(found - accepted));
            }
            LockSupport.parkNanos(IDLE.toNanos());
        }
        return List.of(
                new Figure("visible", "p50_ms", visible.milliseconds(0.50), "ms", Goal.atMost(10, 4)),
                new Figure("visible", "p99_ms", visible.milliseconds(0.99), "ms", Goal.atMost(50, 15)),
                new Figure("searchable", "p50_ms", searchable.milliseconds(0.50), "ms", Goal.atMost(120, 70)),
                new Figure("searchable", "p99_ms", searchable.milliseconds(0.99), "ms", Goal.atMost(300, 130)));
    }

    static boolean has(JsonNode page, String id) {
        return page.required("items")
                .valueStream()
                .anyMatch(item -> item.required("id").asString().equals(id));
    }

    private static void waitFor(
            String what, Duration patience, Duration pause, Supplier<JsonNode> look, Predicate<JsonNode> wanted) {
        long end = System.nanoTime() + patience.toNanos();
        while (!wanted.test(look.get())) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Waited in vain for " + what);
            }
            LockSupport.parkNanos(pause.toNanos());
        }
    }
}
