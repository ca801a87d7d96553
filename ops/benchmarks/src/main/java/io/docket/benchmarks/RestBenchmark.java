package io.docket.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many tickets, and how many replies, a second a desk takes over REST by eight agents at once, until every read
 * model has them; beside one row per commit into the same database, and beside the same after reading a ticket's
 * events.
 */
final class RestBenchmark implements Benchmark {

    private static final int AGENTS = 8;
    private static final Duration TURN = Duration.ofSeconds(4);
    private static final int REPLIED = 240;
    private static final int EVENTS = 20;
    private static final String HISTORY = "select payload from event where aggregate_id = ? order by sequence_number";

    @Override
    public String name() {
        return "rest";
    }

    @Override
    public List<Figure> measure(LazyDesk started) throws Exception {
        var desk = started.client();
        var administrator = started.as("admin");
        var load = new Load(AGENTS, TURN);
        var raw = RawInserts.into(started::database);
        var opened = Pairs.ofDesk(
                () -> untilSeen(load, administrator, () -> Tickets.open(desk)), () -> plain(load, raw, raw::step));
        var tickets = Tickets.of(desk, REPLIED, EVENTS);
        Tickets.settle(administrator);
        var turn = new AtomicInteger();
        var replied = Pairs.ofDesk(
                () -> untilSeen(load, administrator, () -> Tickets.reply(desk, next(tickets, turn))),
                () -> plain(load, raw, connection -> readAndInsert(raw, connection, tickets, turn)));
        return List.of(
                figure("create_c8", opened, "single-row insert", Goal.atLeast(0.3, 0.6)),
                figure("reply_c8", replied, "20 events read, one row inserted", Goal.atLeast(0.5, 1)));
    }

    /** What is left to be done when the last answer has come counts too. */
    private static double untilSeen(Load load, DeskClient administrator, Load.Step step) throws Exception {
        long begin = System.nanoTime();
        double perSecond = load.run(() -> step);
        double answered = System.nanoTime() - begin;
        Tickets.settle(administrator);
        return perSecond * answered / (System.nanoTime() - begin);
    }

    /** A step over a connection of its own. */
    @FunctionalInterface
    private interface Plain {
        Load.Step over(Connection connection) throws SQLException;
    }

    private static double plain(Load load, RawInserts raw, Plain plain) throws Exception {
        try (raw) {
            return load.run(() -> plain.over(raw.connection()));
        }
    }

    private static Load.Step readAndInsert(
            RawInserts raw, Connection connection, List<String> tickets, AtomicInteger turn) throws SQLException {
        var history = connection.prepareStatement(HISTORY);
        var insert = raw.step(connection);
        return () -> {
            history.setString(1, next(tickets, turn));
            try (var events = history.executeQuery()) {
                while (events.next()) {
                    events.getBytes(1);
                }
            }
            insert.run();
        };
    }

    private static String next(List<String> tickets, AtomicInteger turn) {
        return tickets.get(Math.floorMod(turn.getAndIncrement(), tickets.size()));
    }

    private static Figure figure(String metric, Pairs pairs, String other, Goal goal) {
        return new Figure("rest", metric, pairs.value(), "1/s", new Figure.Ratio(other, pairs.ratio()), goal);
    }
}
