package io.docket.faults.oracle;

import io.docket.embedded.Database;
import io.docket.faults.Counts;
import io.docket.faults.load.Journal;
import io.docket.faults.load.Write;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What was acknowledged is in the log once and whole; what was not is there once and whole, or not at all (I1). Streams
 * and the log itself have no holes (I2).
 */
public final class LogOracle {

    private static final Pattern MARK = Pattern.compile("mk[0-9a-f]{16}");

    private static final String EVENTS = """
            select aggregate_id, type, event_id, payload from event where aggregate_type = 'Ticket' order by global_index""";

    private static final String STREAMS_WITH_HOLES = """
            select count(*) from (
                select from event group by aggregate_id
                having min(sequence_number) <> 0 or max(sequence_number) + 1 <> count(*)) as broken""";

    private static final String HOLES = "select coalesce(max(global_index), 0) - count(*) from event";

    /** Tickets by the mark in their subject, and replies by theirs. */
    private final Map<String, List<String>> opened = new HashMap<>();

    private final Map<String, Integer> replies = new HashMap<>();
    private final Map<String, Map<String, Integer>> events = new HashMap<>();
    private final List<String> violations = new ArrayList<>();
    private int lost;
    private int doubled;

    private LogOracle() {}

    public static Verdict verify(Database database, Journal journal) throws SQLException {
        var oracle = new LogOracle();
        oracle.read(database);
        journal.writes().forEach(oracle::verify);
        oracle.violations.addAll(journal.complaints());
        oracle.findHoles(database);
        return Verdict.of(new Counts(journal.acknowledged(), oracle.lost, oracle.doubled, 0), oracle.violations);
    }

    /**
     * How many writes were done and never acknowledged, though not every such write is a fault: a client may be cut
     * off.
     */
    public static long doneInSilence(Database database, Journal journal) throws SQLException {
        var oracle = new LogOracle();
        oracle.read(database);
        return journal.writes().stream()
                .filter(write -> !write.acknowledged() && oracle.times(write) > 0)
                .count();
    }

    private void read(Database database) throws SQLException {
        record Event(String ticket, String type, String payload) {}
        var texts = new Texts(database);
        var found = Sql.list(
                database,
                EVENTS,
                row -> new Event(
                        row.getString(1), row.getString(2), texts.open(row.getObject(3, UUID.class), row.getBytes(4))));
        for (var event : found) {
            events.computeIfAbsent(event.ticket(), ticket -> new HashMap<>()).merge(event.type(), 1, Integer::sum);
            var mark = MARK.matcher(event.payload());
            if (mark.find()) {
                switch (event.type()) {
                    case "TicketOpened" ->
                        opened.computeIfAbsent(mark.group(), none -> new ArrayList<>())
                                .add(event.ticket());
                    case "AgentReplied" -> replies.merge(mark.group(), 1, Integer::sum);
                    default -> {
                        // Written by nobody whom we know.
                    }
                }
            }
        }
    }

    private void verify(Write write) {
        switch (write.kind()) {
            case OPEN -> {
                once(write);
                if (write.acknowledged()
                        && !opened.getOrDefault(write.mark(), List.of()).contains(write.ticket())) {
                    violations.add("Ticket %s was acknowledged, and another one opened".formatted(write.ticket()));
                }
            }
            case REPLY -> {
                once(write);
                whole(write, "AgentReplied", "TicketPended");
            }
            case CHANGE -> {
                once(write);
                whole(write, "PriorityChanged", "TypeChanged");
            }
        }
    }

    private int times(Write write) {
        return switch (write.kind()) {
            case OPEN -> opened.getOrDefault(write.mark(), List.of()).size();
            case REPLY -> replies.getOrDefault(write.mark(), 0);
            case CHANGE -> count(write, "PriorityChanged");
        };
    }

    private void once(Write write) {
        int times = times(write);
        if (times == 0 && write.acknowledged()) {
            lost++;
            violations.add("%s %s was acknowledged and is lost".formatted(write.kind(), write.mark()));
        }
        if (times > 1) {
            doubled += times - 1;
            violations.add("%s %s was done %d times".formatted(write.kind(), write.mark(), times));
        }
    }

    private void whole(Write write, String one, String other) {
        if (count(write, one) != count(write, other)) {
            lost++;
            violations.add("%s %s is in the log by half".formatted(write.kind(), write.mark()));
        }
    }

    private int count(Write write, String type) {
        return events.getOrDefault(write.ticket(), Map.of()).getOrDefault(type, 0);
    }

    private void findHoles(Database database) throws SQLException {
        long streams = Sql.number(database, STREAMS_WITH_HOLES);
        long holes = Sql.number(database, HOLES);
        if (streams > 0 || holes > 0) {
            violations.add("%d streams have holes, and %d positions are missing".formatted(streams, holes));
        }
    }
}
