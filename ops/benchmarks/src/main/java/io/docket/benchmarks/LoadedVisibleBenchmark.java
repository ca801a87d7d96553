package io.docket.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * How long after a ticket was accepted an agent sees it in the queue while the desk is at seven tenths of what it can
 * take with all of its read models keeping up. As {@code visible}, but with a pause between two looks, as the looks
 * would be load themselves.
 */
final class LoadedVisibleBenchmark implements Benchmark {

    private static final int AGENTS = 8;
    private static final int MEASURED = 200;
    private static final double SHARE = 0.7;
    private static final Duration PEAK = Duration.ofSeconds(15);
    private static final Duration LOADED = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final Duration REST = Duration.ofMillis(100);

    @Override
    public String name() {
        return "visible-load";
    }

    @Override
    public List<Figure> measure(LazyDesk started) throws Exception {
        var desk = started.client();
        var administrator = started.as("admin");
        double sustained = sustained(desk, administrator);
        var visible = new Samples(MEASURED);
        try (var load = Executors.newSingleThreadExecutor()) {
            var others =
                    load.submit(() -> new OpenLoad(SHARE * sustained, LOADED).run(() -> desk.tryToOpen(Tickets.BODY)));
            for (int ticket = 0; ticket < MEASURED && !others.isDone(); ticket++) {
                visible.add(untilVisible(desk));
                TimeUnit.NANOSECONDS.sleep(REST.toNanos());
            }
            others.get();
        }
        return List.of(new Figure("visible", "p99_load_ms", visible.milliseconds(0.99), "ms", Goal.atMost(250, 100)));
    }

    /** Tickets a second until every read model has them. */
    private static double sustained(DeskClient desk, DeskClient administrator) throws Exception {
        var load = new Load(AGENTS, PEAK);
        load.run(() -> () -> Tickets.open(desk));
        Tickets.settle(administrator);
        long begin = System.nanoTime();
        double perSecond = load.run(() -> () -> Tickets.open(desk));
        double answered = System.nanoTime() - begin;
        Tickets.settle(administrator);
        return perSecond * answered / (System.nanoTime() - begin);
    }

    private static Duration untilVisible(DeskClient desk) throws InterruptedException {
        var id = desk.post("tickets", Tickets.with("zq" + UUID.randomUUID()))
                .required("id")
                .asString();
        long accepted = System.nanoTime();
        // Others come in between: the newest hundred, not the newest.
        while (!VisibleBenchmark.has(desk.get("tickets?q=status%3Csolved&sort=-created&limit=100"), id)) {
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        }
        return Duration.ofNanos(System.nanoTime() - accepted);
    }
}
