package io.docket.query.projection;

import io.docket.query.projection.Announcement.Kind;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Announces what a transaction did to a read model to all nodes, as part of that transaction: whoever hears it can read
 * it. A payload holds less than 8,000 bytes, so many tickets take several.
 */
final class Announcements {

    static final String CHANNEL = "docket_read";
    private static final int TICKETS_EACH = 150;

    /**
     * The commit need not wait for the disk. Rows and token are lost together, if ever, and come again from the log;
     * and transactions that notify commit one after the other, so that each wait would be everyone's. Who wrote them
     * may still believe in them: what comes next has to follow what the database has.
     */
    private static final String MOVE = """
            with moved as (
                update projection set position = greatest(position, :position)
                where name = :model and position >= :after
                returning name)
            select set_config('synchronous_commit', 'off', true), pg_notify(:channel, payload), (select count(*) from moved) as moved
            from unnest(:payloads) as payload""";

    private final JdbcClient sql;
    private final JsonMapper json;

    Announcements(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * Notes and tells that everything up to the position is in the read model.
     *
     * @param after position that this follows
     * @throws LostRowsException where the read model is not there yet
     */
    void moved(Change change, long after) {
        var payloads = new ArrayList<String>();
        var tickets = List.copyOf(change.tickets());
        for (int from = 0; from < tickets.size(); from += TICKETS_EACH) {
            var some = tickets.subList(from, Math.min(from + TICKETS_EACH, tickets.size()));
            var inside = some.stream().filter(change.internal()::contains).toList();
            var outside = some.stream()
                    .filter(ticket -> !change.internal().contains(ticket))
                    .toList();
            payloads.add(json.writeValueAsString(new Announcement(
                    Kind.TOUCHED,
                    change.readModel(),
                    change.position(),
                    outside.stream().map(ticket -> ticket.value()).toList(),
                    inside.stream().map(ticket -> ticket.value()).toList())));
        }
        payloads.add(payload(Announcement.of(Kind.MOVED, change.readModel(), change.position())));
        var told = sql.sql(MOVE)
                .param("position", change.position())
                .param("after", after)
                .param("model", change.readModel())
                .param("channel", CHANNEL)
                .param("payloads", payloads.toArray(String[]::new))
                .query((row, number) -> row.getLong("moved"))
                .list();
        if (told.getFirst() == 0) {
            throw new LostRowsException(change.readModel(), after);
        }
    }

    private String payload(Announcement announcement) {
        return json.writeValueAsString(announcement);
    }
}
