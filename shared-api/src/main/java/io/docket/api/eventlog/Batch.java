package io.docket.api.eventlog;

import io.docket.api.eventlog.CompanionRow.IdempotencyAnswer;
import io.docket.api.eventlog.chain.Chain;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Appends that are committed together, in their order. */
record Batch(List<Append> appends) {

    boolean isPlain() {
        return appends.stream().allMatch(Append::isPlain);
    }

    List<NewEvent> events() {
        return appends.stream().flatMap(append -> append.events().stream()).toList();
    }

    /**
     * Position of each append's last event, or of the log's where it has none.
     *
     * @param base position that the first event follows
     */
    List<Long> positions(long base) {
        var positions = new ArrayList<Long>();
        for (var append : appends) {
            base += append.events().size();
            positions.add(base);
        }
        return positions;
    }

    /**
     * Writes a plain batch as a whole, in one round trip; outside a transaction it is one of its own.
     *
     * @param end of the log as it is before
     * @return and with the batch
     */
    LogEnd insert(Connection connection, LogEnd end, Chain chain) throws SQLException {
        var events = events();
        var ends = ends(events, end, chain);
        var answers = new ArrayList<IdempotencyAnswer>();
        var answered = new ArrayList<Long>();
        var positions = positions(end.position());
        for (int i = 0; i < appends.size(); i++) {
            for (var row : appends.get(i).rows()) {
                answers.add((IdempotencyAnswer) row);
                answered.add(positions.get(i));
            }
        }
        var sql = Stream.of(sql(events.size()), answers.isEmpty() ? "" : AnswerInsert.SQL)
                .filter(part -> !part.isEmpty())
                .toList();
        try (var statement = connection.prepareStatement(String.join(";\n", sql))) {
            int set =
                    switch (events.size()) {
                        case 0 -> 0;
                        case 1 -> SingleEventInsert.bind(statement, events.getFirst(), ends.getFirst());
                        default -> EventInsert.bind(statement, events, ends);
                    };
            if (!answers.isEmpty()) {
                AnswerInsert.bind(statement, set, answers, answered);
            }
            statement.execute();
        }
        return ends.isEmpty() ? end : ends.getLast();
    }

    private static List<LogEnd> ends(List<NewEvent> events, LogEnd end, Chain chain) {
        var ends = new ArrayList<LogEnd>(events.size());
        for (var event : events) {
            end = end.with(event, chain);
            ends.add(end);
        }
        return ends;
    }

    private static String sql(int events) {
        return switch (events) {
            case 0 -> "";
            case 1 -> SingleEventInsert.SQL;
            default -> EventInsert.SQL;
        };
    }
}
