package io.docket.benchmarks;

import java.time.Duration;
import java.util.List;

/**
 * What a desk takes of a machine while nobody uses it, with its PostgreSQL and its Elasticsearch, and how long it takes
 * to answer after a stop.
 */
final class FootprintBenchmark implements Benchmark {

    private static final Duration REST = Duration.ofSeconds(60);
    private static final Duration WATCHED = Duration.ofSeconds(30);

    @Override
    public String name() {
        return "footprint";
    }

    @Override
    public List<Figure> measure(LazyDesk started) throws Exception {
        started.client();
        var desk = started.process();
        Thread.sleep(REST);
        var before = desk.tree().processorTime();
        Thread.sleep(WATCHED);
        var busy = desk.tree().processorTime().minus(before);
        double app = desk.tree().rootMegabytes();
        double all = desk.tree().megabytes();
        var ready = desk.restart();
        return List.of(
                new Figure("memory", "app_mb", app, "MB", Goal.atMost(700, 450)),
                new Figure("memory", "all_mb", all, "MB", Goal.atMost(2_500, 1_800)),
                new Figure("idle", "cpu_percent", 100.0 * busy.toMillis() / WATCHED.toMillis(), "%", Goal.atMost(3, 1)),
                new Figure("start", "ready_s", ready.toMillis() / 1_000.0, "s", Goal.atMost(12, 6)));
    }
}
