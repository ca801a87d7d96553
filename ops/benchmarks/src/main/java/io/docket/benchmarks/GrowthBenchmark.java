package io.docket.benchmarks;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * How much longer things take on a desk with ten times the tickets: the medians of both, one desk beside the other, so
 * that what else the machine does hits both alike. One person asks, one thing after the other.
 */
final class GrowthBenchmark implements Benchmark {

    private static final int READS = 60;
    private static final int WRITES = 25;
    private static final int WARM_UP = 20;
    private static final int TIMES = 10;

    /** A step on a desk. */
    @FunctionalInterface
    private interface Step {
        void on(Side side) throws Exception;
    }

    /** A desk, and tickets of it to read and to reply to. */
    private record Side(DeskClient desk, DeskClient administrator, Turns<String> any, Turns<String> unsolved) {

        static Side of(LazyDesk started) throws Exception {
            var desk = started.seeded();
            return new Side(desk, started.as("admin"), Tickets.some(started), open(started));
        }

        double median(int count, Step step) throws Exception {
            var samples = Samples.of(count / 3, count, () -> step.on(this));
            // What is left to be done must not hit the other.
            Tickets.settle(administrator);
            return samples.milliseconds(0.50);
        }
    }

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public List<Figure> measure(LazyDesk started) throws Exception {
        try (var fewer = new LazyDesk(Optional.empty(), started.tickets() / TIMES)) {
            var small = Side.of(fewer);
            var large = Side.of(started);
            return List.of(
                    figure("get", READS, small, large, side -> side.desk()
                            .read("tickets/" + side.any().next())),
                    figure("list", READS, small, large, side -> side.desk().read(QueueBenchmark.LIST)),
                    figure("search", READS, small, large, side -> side.desk().read("search?limit=25&q=passcode")),
                    figure(
                            "reply",
                            WRITES,
                            small,
                            large,
                            side -> Tickets.reply(side.desk(), side.unsolved().next())),
                    figure("create", WRITES, small, large, side -> Tickets.open(side.desk())));
        }
    }

    private static Figure figure(String metric, int count, Side small, Side large, Step step) throws Exception {
        // One of the two may have done other things before, and be faster for that alone.
        small.median(WARM_UP * count, step);
        large.median(WARM_UP * count, step);
        var pairs = Pairs.measure(() -> large.median(count, step), () -> small.median(count, step));
        return new Figure(
                "growth",
                metric,
                pairs.value(),
                "ms",
                new Figure.Ratio("a desk with a tenth of the tickets", pairs.ratio()),
                Goal.atMost(1.15, 1.05));
    }

    private static Turns<String> open(LazyDesk desk) throws SQLException {
        return new Turns<>(Tickets.ids(desk, "ticket_queue where status = 'open'"));
    }
}
