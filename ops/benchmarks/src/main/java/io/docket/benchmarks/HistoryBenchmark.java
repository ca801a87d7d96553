package io.docket.benchmarks;

import io.docket.api.identity.PersonId;
import io.docket.api.ticket.query.ListTimeline;
import java.util.List;

/** How long it takes to read the whole history of a ticket, over REST page by page, and without REST. */
final class HistoryBenchmark implements Benchmark {

    private static final int MEASURED = 300;
    private static final int WARM_UP = 1200;

    @Override
    public String name() {
        return "history";
    }

    @Override
    public List<Figure> measure(LazyDesk started) throws Exception {
        var administrator = started.as("admin");
        var desk = started.client();
        var small = Tickets.of(desk, 1, 20).getFirst();
        var large = Tickets.of(desk, 1, 1_000).getFirst();
        Tickets.settle(administrator);
        return List.of(
                figure("in_process_20_ms", inProcess(started, small), Goal.atMost(1.5, 0.6)),
                figure("rest_20_ms", Samples.of(WARM_UP, MEASURED, () -> readAll(desk, small)), Goal.atMost(4, 2)),
                figure("rest_1000_ms", Samples.of(WARM_UP, MEASURED, () -> readAll(desk, large)), Goal.atMost(15, 8)));
    }

    private static Samples inProcess(LazyDesk started, String ticket) throws Exception {
        var agent = started.client().get("me").required("id").asString();
        try (var node = new QueryNode(started.server(), PersonId.of(agent))) {
            return Samples.of(WARM_UP, MEASURED, () -> node.ask(new ListTimeline(ticket, null, 100)));
        }
    }

    private static Figure figure(String metric, Samples times, Goal goal) {
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
