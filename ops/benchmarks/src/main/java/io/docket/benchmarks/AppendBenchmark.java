package io.docket.benchmarks;

import io.docket.embedded.ScratchServers;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How many tickets a second the command side opens, each answered once it is durable, beside the plainest way to keep
 * as many bytes: one row per commit.
 */
final class AppendBenchmark implements Benchmark {

    private static final Duration TURN = Duration.ofSeconds(4);
    private static final String SINGLE_ROW = "single-row insert";

    @Override
    public String name() {
        return "append";
    }

    @Override
    public List<Figure> measure(LazyDesk desk) throws Exception {
        var database = ScratchServers.database();
        var figures = new ArrayList<Figure>();
        try (var node = new CommandNode(database)) {
            node.openTicket();
            var owner = database.owner();
            var raw =
                    RawInserts.into(() -> DriverManager.getConnection(database.url(), owner.user(), owner.password()));
            for (int threads : List.of(1, 8, 32)) {
                var load = new Load(threads, TURN);
                var pairs = Pairs.measure(() -> load.run(() -> node::openTicket), () -> {
                    try (raw) {
                        return load.run(raw::step);
                    }
                });
                figures.add(figure(threads, pairs));
            }
        }
        return figures;
    }

    private static Figure figure(int threads, Pairs pairs) {
        return new Figure(
                "append",
                "commands_c" + threads,
                pairs.value(),
                "1/s",
                new Figure.Ratio(SINGLE_ROW, pairs.ratio()),
                Goal.atLeast(1, 2));
    }
}
