package io.docket.benchmarks;

import io.docket.embedded.ScratchServers;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How many events of opened tickets a second the log takes, and how many tickets the command side opens, each answered
 * once it is durable, beside the plainest way to keep as many bytes: one row per commit.
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
            var log = LogAppends.like(node.openTicket(), node.log());
            var owner = database.owner();
            var raw =
                    RawInserts.into(() -> DriverManager.getConnection(database.url(), owner.user(), owner.password()));
            for (int threads : List.of(1, 8, 32)) {
                figures.add(figure("log_c" + threads, beside(raw, threads, log::append)));
            }
            for (int threads : List.of(1, 8, 32)) {
                figures.add(figure("commands_c" + threads, beside(raw, threads, node::openTicket)));
            }
        }
        return figures;
    }

    private static Pairs beside(RawInserts raw, int threads, Load.Step ours) throws Exception {
        var load = new Load(threads, TURN);
        return Pairs.measure(() -> load.run(() -> ours), () -> {
            try (raw) {
                return load.run(raw::step);
            }
        });
    }

    private static Figure figure(String metric, Pairs pairs) {
        return new Figure(
                "append",
                metric,
                pairs.value(),
                "1/s",
                new Figure.Ratio(SINGLE_ROW, pairs.ratio()),
                Goal.atLeast(1, 2));
    }
}
