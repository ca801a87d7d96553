package io.docket.benchmarks;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** Tickets that a desk is given before something is measured on them. */
final class Tickets {

    static final String TEXT = "Thank you for writing to us. We have looked at the transfer that you mean, and it was"
            + " held back because the name of the account did not fit. Please tell us which of the two is right.";

    static final Map<String, String> BODY = Map.of("subject", "Transfer held back", "description", TEXT);

    private static final int SEEDERS = 4;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(10);

    private Tickets() {}

    /** @return the ticket as the desk answers it */
    static JsonNode open(DeskClient desk) {
        return desk.post("tickets", BODY);
    }

    /** What is sent to open one that has a word of its own. */
    static Map<String, String> with(String word) {
        return Map.of("subject", "Transfer held back " + word, "description", TEXT);
    }

    static void reply(DeskClient desk, String ticket) {
        desk.post("tickets/" + ticket + "/replies", Map.of("body", TEXT));
    }

    /**
     * Tickets of a number of messages each, several made at a time.
     *
     * @return their ids
     */
    static List<String> of(DeskClient desk, int count, int messages) throws Exception {
        var made = new ArrayList<String>();
        try (var hands = Executors.newFixedThreadPool(SEEDERS)) {
            var tasks = new ArrayList<Callable<String>>();
            for (int ticket = 0; ticket < count; ticket++) {
                tasks.add(() -> written(desk, messages));
            }
            for (var ticket : hands.invokeAll(tasks)) {
                made.add(ticket.get());
            }
        }
        return made;
    }

    /** Some tickets, the same ones each time while there are no more. */
    static Turns<String> some(LazyDesk desk) throws SQLException {
        return new Turns<>(ids(desk, "ticket_details"));
    }

    /**
     * The ids of a thousand tickets at most.
     *
     * @param from a read model's table, and perhaps a condition
     */
    static List<String> ids(LazyDesk desk, String from) throws SQLException {
        var ids = new ArrayList<String>();
        try (var database = desk.database();
                var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select ticket_id from " + from + " order by md5(number::text) limit 1000")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    /** How long the log is. */
    static long head(DeskClient administrator) {
        return administrator.get("ops/projections").get(0).required("head").asLong();
    }

    /** How many events up to a position the read model that is furthest behind has not seen. */
    static long lag(DeskClient administrator, long head) {
        return administrator
                .get("ops/projections")
                .valueStream()
                .mapToLong(
                        model -> Math.max(0, head - model.required("position").asLong()))
                .max()
                .orElse(0);
    }

    /** Until every read model has what is in the log now. */
    static void settle(DeskClient administrator) {
        long head = head(administrator);
        while (administrator
                .get("ops/projections")
                .valueStream()
                .anyMatch(model -> model.required("position").asLong() < head)) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    /** Until the search engine has every ticket that the read models have. */
    static void awaitFound(DeskClient desk) {
        long head = head(desk);
        JsonNode page;
        do {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            page = desk.get("search?limit=1");
        } while (!page.required("engine").asString().equals("elasticsearch")
                || page.required("position").asLong() < head);
    }

    private static String written(DeskClient desk, int messages) {
        var ticket = open(desk).required("id").asString();
        for (int message = 1; message < messages; message++) {
            desk.post("tickets/" + ticket + "/notes", Map.of("body", "Note " + message + ". " + TEXT));
        }
        return ticket;
    }
}
