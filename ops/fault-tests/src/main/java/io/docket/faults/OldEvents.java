package io.docket.faults;

import io.docket.api.assist.event.ProposalEvent;
import io.docket.api.eventlog.GoldenEvents;
import io.docket.api.eventlog.GoldenEvents.Golden;
import io.docket.api.identity.event.GroupEvent;
import io.docket.api.identity.event.OrganizationEvent;
import io.docket.api.identity.event.PersonEvent;
import io.docket.api.operations.event.ReadModelEvent;
import io.docket.api.sla.event.SlaEvent;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.embedded.Database;
import io.docket.faults.oracle.Sql;
import io.docket.faults.oracle.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes a log as older versions have left it: every event in every revision that there ever was, from the files that
 * keep them, as the history of one ticket and of the people around it; what can come in any order does.
 */
final class OldEvents {

    /** What the files say instead of ids. */
    private static final Pattern ID = Pattern.compile("\"(\\w+)\" : (\\[ )?\"00000000-0000-7000-8000-000000000000\"");

    private static final String NUMBER = "7000000000";
    private static final String TEXT = "\\\"0\\\"";

    private static final String INSERT = """
            insert into event
            select coalesce(max(global_index), 0) + 1, ?, ?, ?, ?, ?, ?, ?, 'system', ?, ?, ?,
                '{"actor":"system"}'
            from event""";

    /** Whose streams they are in. */
    private enum Family {
        ORGANIZATION(OrganizationEvent.class, "Organization", "organization", ""),
        GROUP(GroupEvent.class, "Group", "group", ""),
        PERSON(PersonEvent.class, "Person", "person", ""),
        TICKET(TicketEvent.class, "Ticket", "ticket", ""),
        CLOCKS(SlaEvent.class, "TicketClocks", "ticket", "sla:"),
        LEDGER(ProposalEvent.class, "ProposalLedger", "ticket", "assist:"),
        READ_MODEL(ReadModelEvent.class, "ReadModel", "", "projection.ticket-queue");

        private final Class<?> events;
        private final String aggregate;
        private final String id;
        private final String prefix;

        Family(Class<?> events, String aggregate, String id, String prefix) {
            this.events = events;
            this.aggregate = aggregate;
            this.id = id;
            this.prefix = prefix;
        }

        static Family of(Golden golden) {
            return Stream.of(values())
                    .filter(family -> family.events.isInstance(golden.event()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Nobody has a stream for " + golden.type()));
        }
    }

    private final Map<String, UUID> ids = new HashMap<>();
    private final Texts texts;
    private final Random random;
    private final int number;

    private OldEvents(Texts texts, Random random, int number) {
        this.texts = texts;
        this.random = random;
        this.number = number;
    }

    /**
     * @param count how many such histories, each with people and names of its own
     * @return the tickets' ids
     */
    static List<UUID> write(Database database, int count, Random random) throws SQLException {
        var tickets = new ArrayList<UUID>();
        var texts = new Texts(database);
        try (var connection = Sql.connect(database)) {
            for (int number = 1; number <= count; number++) {
                var history = new OldEvents(texts, random, number);
                history.write(connection);
                tickets.add(history.id("ticket"));
            }
        }
        return tickets;
    }

    private void write(Connection connection) throws SQLException {
        var first = new ArrayList<Golden>();
        var rest = new ArrayList<Golden>();
        for (var golden : GoldenEvents.all()) {
            var begun = first.stream().map(Family::of).toList();
            (begun.contains(Family.of(golden)) ? rest : first).add(golden);
        }
        Collections.shuffle(rest, random);
        for (var golden : Stream.concat(first.stream(), rest.stream()).toList()) {
            insert(connection, golden);
        }
    }

    private void insert(Connection connection, Golden golden) throws SQLException {
        var family = Family.of(golden);
        var stream = family.prefix + (family.id.isEmpty() ? "" : id(family.id));
        long now = System.currentTimeMillis() * 1_000;
        try (var insert = connection.prepareStatement(INSERT)) {
            var event = new UUID(random.nextLong(), random.nextLong());
            insert.setObject(1, event);
            insert.setString(2, family.aggregate);
            insert.setString(3, stream);
            insert.setLong(4, next(connection, stream));
            insert.setObject(5, family.id.equals("ticket") ? id("ticket") : null);
            insert.setString(6, golden.type());
            insert.setString(7, Integer.toString(golden.revision()));
            insert.setLong(8, now);
            insert.setLong(9, now);
            insert.setBytes(10, texts.seal(event, payload(golden)));
            insert.executeUpdate();
        }
    }

    private static long next(Connection connection, String stream) throws SQLException {
        try (var next = connection.prepareStatement("select count(*) from event where aggregate_id = ?")) {
            next.setString(1, stream);
            try (var row = next.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private String payload(Golden golden) {
        var file = "/golden-events/%s-%d.json".formatted(golden.type(), golden.revision());
        try (var in = GoldenEvents.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(NUMBER, Integer.toString(1_000_000 + number))
                    .replace(TEXT, "\\\"%d\\\"".formatted(number));
            return ID.matcher(text).replaceAll(id -> "\"%s\" : %s\"%s\""
                    .formatted(id.group(1), id.group(2) == null ? "" : id.group(2), id(id.group(1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for the same word, so that events are about the same ticket, person and group. */
    private UUID id(String word) {
        return ids.computeIfAbsent(
                kind(word),
                kind -> new UUID(random.nextLong() & ~0xF000L | 0x7000L, random.nextLong() >>> 2 | 1L << 63));
    }

    private static String kind(String word) {
        return switch (word) {
            case "requester", "assignee", "author", "subject" -> "person";
            case "groups" -> "group";
            default -> word;
        };
    }
}
