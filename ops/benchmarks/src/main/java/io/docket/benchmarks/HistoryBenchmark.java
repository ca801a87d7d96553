package io.docket.benchmarks;

import java.time.Duration;
import java.util.List;

/** How long it takes to read the whole history of a ticket over REST, page by page. */
final class HistoryBenchmark implements Benchmark {

    private static final int WARM_UP = 100;
    private static final int MEASURED = 300;

    @Override
    public String name() {
        return "history";
    }

    @Override
    public List<Figure> measure(LazyDesk started) throws Exception {
        var desk = started.client();
        return List.of(
                figure(desk, "rest_20_ms", 20, Goal.atMost(4, 2)),
                figure(desk, "rest_1000_ms", 1_000, Goal.atMost(15, 8)));
    }

    private static Figure figure(DeskClient desk, String metric, int events, Goal goal) throws Exception {
        var ticket = Tickets.of(desk, 1, events).getFirst();
        var times = new Samples(MEASURED);
        for (int read = 0; read < WARM_UP + MEASURED; read++) {
            long begin = System.nanoTime();
            readAll(desk, ticket);
            if (read >= WARM_UP) {
                times.add(Duration.ofNanos(System.nanoTime() - begin));
            }
        }
        return new Figure("history", metric, times.milliseconds(0.50), "ms", goal);
    }

    private static void readAll(DeskClient desk, String ticket) {
        var path = "tickets/" + ticket + "/events?limit=100";
        var page = desk.get(path);
        while (!page.path("next").asString("").isEmpty()) {
            page = desk.get(path + "&after=" + page.path("next").asString());
        }
    }
}
