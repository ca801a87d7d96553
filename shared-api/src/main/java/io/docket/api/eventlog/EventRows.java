package io.docket.api.eventlog;

import io.docket.api.ticket.TicketId;
import io.docket.api.wire.EventTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads rows of the log, always in the order of positions or of a stream. */
final class EventRows {

    private static final String SELECT = """
            select global_index, event_id, aggregate_type, aggregate_id, sequence_number, ticket_id, type, revision,
                happened_micros, recorded_micros, payload, metadata
            from event where\s""";

    /** Of one, the index gives them in order; of several it does not. */
    private static final String BY = "actor = ?";

    private static final String BY_ANY = "actor = any (string_to_array(?, ','))";

    private final JdbcClient sql;
    private final EventTypes types;

    EventRows(JdbcClient sql, EventTypes types) {
        this.sql = sql;
        this.types = types;
    }

    long head() {
        return sql.sql("select coalesce(max(global_index), 0) from event")
                .query(Long.class)
                .single();
    }

    /** Position of the first event that happened at the time or later; behind the head if there is none. */
    long positionSince(Instant time) {
        return sql.sql("select min(global_index) from event where happened_micros >= ?")
                .param(Micros.of(time))
                .query(Long.class)
                .optional()
                .orElseGet(() -> head() + 1);
    }

    List<StoredEvent> after(long position, int limit) {
        return sql.sql(SELECT + "global_index > ? order by global_index limit ?")
                .params(position, limit)
                .query(this::row)
                .list();
    }

    List<StoredEvent> ofStream(String aggregateId, long firstSequence) {
        return sql.sql(SELECT + "aggregate_id = ? and sequence_number >= ? order by sequence_number")
                .params(aggregateId, firstSequence)
                .query(this::row)
                .list();
    }

    Optional<Long> lastSequence(String aggregateId) {
        return sql.sql("select max(sequence_number) from event where aggregate_id = ?")
                .param(aggregateId)
                .query(Long.class)
                .optional();
    }

    List<StoredEvent> ofTicket(TicketId ticket, long after, int limit) {
        return sql.sql(SELECT + "ticket_id = ? and global_index > ? order by global_index limit ?")
                .params(ticket.value(), after, limit)
                .query(this::row)
                .list();
    }

    List<StoredEvent> find(LogReader.Filter filter, long after, int limit) {
        return find(filter, "global_index > ?", after, "order by global_index", limit);
    }

    List<StoredEvent> findLatest(LogReader.Filter filter, long before, int limit) {
        var bound = before == 0 ? Long.MAX_VALUE : before;
        return find(filter, "global_index < ?", bound, "order by global_index desc", limit);
    }

    private List<StoredEvent> find(LogReader.Filter filter, String place, long position, String order, int limit) {
        var conditions = new LinkedHashMap<String, @Nullable Object>();
        var actors = filter.actors();
        conditions.put(place, position);
        conditions.put("type = ?", filter.type());
        conditions.put(actors.size() == 1 ? BY : BY_ANY, actors.isEmpty() ? null : String.join(",", actors));
        conditions.put("happened_micros >= ?", micros(filter.from()));
        conditions.put("happened_micros < ?", micros(filter.to()));
        var chosen = conditions.entrySet().stream()
                .filter(condition -> condition.getValue() != null)
                .map(Map.Entry::getKey)
                .toList();
        var values = new ArrayList<@Nullable Object>(conditions.values());
        values.removeIf(value -> value == null);
        values.add(limit);
        return sql.sql(SELECT + String.join(" and ", chosen) + " " + order + " limit ?")
                .params(values)
                .query(this::row)
                .list();
    }

    private StoredEvent row(ResultSet row, int number) throws SQLException {
        var ticket = row.getObject("ticket_id", UUID.class);
        var type = row.getString("type");
        return new StoredEvent(
                row.getLong("global_index"),
                row.getString("event_id"),
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence_number"),
                ticket == null ? null : new TicketId(ticket),
                type,
                row.getString("revision"),
                types.className(type),
                Micros.instant(row.getLong("happened_micros")),
                Micros.instant(row.getLong("recorded_micros")),
                row.getBytes("payload"),
                row.getBytes("metadata"));
    }

    private static @Nullable Long micros(@Nullable Instant time) {
        return time == null ? null : Micros.of(time);
    }
}
