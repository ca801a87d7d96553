package io.docket.api.eventlog;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** Puts events behind the last one, in one statement. Needs the log's lock: positions follow from what is committed. */
final class EventInsert {

    private static final String INSERT = """
            insert into event (global_index, event_id, aggregate_type, aggregate_id, sequence_number, ticket_id, type,
                revision, actor, happened_micros, recorded_micros, payload, metadata)
            select (select coalesce(max(global_index), 0) from event) + place, event_id, aggregate_type, aggregate_id,
                sequence_number, ticket_id, type, revision, actor, happened_micros, recorded_micros, payload, metadata
            from unnest(?::uuid[], ?::text[], ?::text[], ?::bigint[], ?::uuid[], ?::text[], ?::text[], ?::text[],
                ?::bigint[], ?::bigint[], ?::bytea[], ?::bytea[]) with ordinality as new (event_id, aggregate_type,
                aggregate_id, sequence_number, ticket_id, type, revision, actor, happened_micros, recorded_micros,
                payload, metadata, place)
            order by place
            returning global_index""";

    private final Connection connection;
    private final List<NewEvent> events;

    EventInsert(Connection connection, List<NewEvent> events) {
        this.connection = connection;
        this.events = events;
    }

    /** @return position of the last event */
    long run() throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setArray(1, column("uuid", NewEvent::id));
            insert.setArray(2, column("text", NewEvent::aggregateType));
            insert.setArray(3, column("text", NewEvent::aggregateId));
            insert.setArray(4, column("bigint", NewEvent::sequence));
            insert.setArray(5, column("uuid", NewEvent::ticket));
            insert.setArray(6, column("text", NewEvent::type));
            insert.setArray(7, column("text", NewEvent::revision));
            insert.setArray(8, column("text", NewEvent::actor));
            insert.setArray(9, column("bigint", NewEvent::happenedMicros));
            insert.setArray(10, column("bigint", NewEvent::recordedMicros));
            insert.setArray(11, bytes(NewEvent::payload));
            insert.setArray(12, bytes(NewEvent::metadata));
            long last = 0;
            try (var positions = insert.executeQuery()) {
                while (positions.next()) {
                    last = Math.max(last, positions.getLong(1));
                }
            }
            return last;
        }
    }

    private Array column(String type, Function<NewEvent, Object> value) throws SQLException {
        return connection.createArrayOf(type, events.stream().map(value).toArray());
    }

    private Array bytes(Function<NewEvent, byte[]> value) throws SQLException {
        return connection.createArrayOf("bytea", events.stream().map(value).toArray(byte[][]::new));
    }
}
