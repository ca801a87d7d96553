package io.docket.benchmarks;

import java.time.Duration;
import java.util.List;

/**
 * How many tickets a second eight agents read over REST, any of the many that there are, beside a bare HTTP server that
 * selects the same rows by their primary key.
 */
final class GetBenchmark implements Benchmark {

    private static final int AGENTS = 8;
    private static final Duration TURN = Duration.ofSeconds(3);
    private static final String ROW = "select row_to_json(t)::text from ticket_details t where ticket_id = ?::uuid";

    @Override
    public String name() {
        return "get";
    }

    @Override
    public List<Figure> measure(LazyDesk started) throws Exception {
        var desk = started.seeded();
        var tickets = Tickets.some(started);
        var load = new Load(AGENTS, TURN);
        try (var bare = new BareServer(started::database, AGENTS, ROW)) {
            var pairs = Pairs.ofDesk(
                    () -> load.run(() -> () -> desk.read("tickets/" + tickets.next())),
                    () -> load.run(() -> () -> bare.read(tickets.next())));
            return List.of(new Figure(
                    "get",
                    "ticket",
                    pairs.value(),
                    "1/s",
                    new Figure.Ratio("bare HTTP server", pairs.ratio()),
                    Goal.atLeast(0.25, 0.5)));
        }
    }
}
