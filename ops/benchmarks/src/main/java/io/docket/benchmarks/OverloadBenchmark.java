package io.docket.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a desk still does when twice as many tickets are brought as it can take: how many are opened a second, beside
 * the most that 32 agents open who wait for each answer. Those who bring them do not wait for each other, so that the
 * desk cannot slow them down; whoever is turned away by 429 or 503 does not come again.
 */
final class OverloadBenchmark implements Benchmark {

    /** Enough that the desk, and not their waiting, is the bound. */
    private static final int AGENTS = 32;

    private static final Duration PEAK = Duration.ofSeconds(20);
    private static final Duration OVERLOADED = Duration.ofSeconds(30);

    /** After which no read model may lag any more. */
    private static final Duration CAUGHT_UP = Duration.ofSeconds(10);

    @Override
    public String name() {
        return "overload";
    }

    @Override
    public List<Figure> measure(LazyDesk started) throws Exception {
        var desk = started.client();
        var administrator = started.as("admin");
        var load = new Load(AGENTS, PEAK);
        load.run(() -> () -> Tickets.open(desk));
        Tickets.settle(administrator);
        double peak = load.run(() -> () -> Tickets.open(desk));
        Tickets.settle(administrator);
        var overload = new OpenLoad(2 * peak, OVERLOADED).run(() -> desk.tryToOpen(Tickets.BODY));
        long head = Tickets.head(administrator);
        TimeUnit.NANOSECONDS.sleep(CAUGHT_UP.toNanos());
        return List.of(
                new Figure(
                        "overload",
                        "goodput",
                        overload.donePerSecond(),
                        "1/s",
                        new Figure.Ratio("the most that agents open who wait", overload.donePerSecond() / peak),
                        Goal.atLeast(0.8, 0.95)),
                new Figure("overload", "failed", overload.failed(), "", Goal.atMost(0, 0)),
                new Figure(
                        "overload", "lag_after_10_s", Tickets.lag(administrator, head), "events", Goal.atMost(0, 0)));
    }
}
