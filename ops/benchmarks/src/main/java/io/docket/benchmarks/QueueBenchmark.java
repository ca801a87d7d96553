package io.docket.benchmarks;

import io.docket.api.identity.PersonId;
import io.docket.api.ticket.query.CountQueues;
import io.docket.api.ticket.query.ListQueue;
import io.docket.api.ticket.query.QueueView;
import java.time.Duration;
import java.util.List;

/**
 * How many times a second eight agents read the list of the unsolved, newest first, over REST, beside a bare HTTP
 * server that selects the same tickets with the same names in one statement. Lists over REST have no counters, so
 * neither counts; how long a screen waits for list and counters is measured without REST.
 */
final class QueueBenchmark implements Benchmark {

    private static final int AGENTS = 8;
    private static final int ALONE = 200;
    private static final int WARM_UP = 800;
    private static final Duration TURN = Duration.ofSeconds(3);

    /** Rows that a list has by default. */
    static final String LIST = "tickets?q=status%3Csolved&sort=-created&limit=25";

    /** From the read model that is made for it: its rows are the leanest there are. */
    private static final String ROWS = """
            select coalesce(json_agg(listed), '[]')::text from (
                select t.ticket_id, t.number, t.version, t.subject, t.status, t.priority, t.type, t.tags, t.created_at,
                    t.updated_at, t.solved_at, t.clocks, r.id as requester, r.name as requester_name, r.email,
                    a.id as assignee, a.name as assignee_name, g.id as group, g.name as group_name
                from (select * from ticket_queue where unsolved order by created_at desc, number desc limit 26) t
                left join person r on r.id = t.requester
                left join person a on a.id = t.assignee
                left join desk_group g on g.id = t."group"
                order by t.created_at desc, t.number desc limit 25) listed""";

    @Override
    public String name() {
        return "queue";
    }

    @Override
    public List<Figure> measure(LazyDesk started) throws Exception {
        var desk = started.seeded();
        var load = new Load(AGENTS, TURN);
        try (var bare = new BareServer(started::database, AGENTS, ROWS)) {
            var pairs = Pairs.ofDesk(
                    () -> load.run(() -> () -> desk.read(LIST)), () -> load.run(() -> () -> bare.read("")));
            var alone = Samples.of(WARM_UP, ALONE, () -> desk.read(LIST));
            return List.of(
                    new Figure(
                            "queue",
                            "list",
                            pairs.value(),
                            "1/s",
                            new Figure.Ratio("the same list by a bare HTTP server", pairs.ratio()),
                            Goal.atLeast(0.2, 0.35)),
                    new Figure("queue", "list_p50_ms", alone.milliseconds(0.50), "ms", Goal.atMost(4, 4)),
                    new Figure("queue", "screen_p50_ms", screen(started).milliseconds(0.50), "ms", Goal.atMost(4, 4)));
        }
    }

    /** What a screen asks for: 25 of a view, how many it holds, and the counters of all views; without a browser. */
    private static Samples screen(LazyDesk started) throws Exception {
        var agent = started.client().get("me").required("id").asString();
        try (var node = new QueryNode(started.server(), PersonId.of(agent))) {
            return Samples.of(WARM_UP, ALONE, () -> {
                node.ask(new ListQueue(QueueView.ALL_UNSOLVED, "created", null, 25));
                node.ask(new CountQueues());
            });
        }
    }
}
