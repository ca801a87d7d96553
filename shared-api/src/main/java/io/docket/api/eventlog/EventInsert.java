package io.docket.api.eventlog;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** The statement that puts events behind a position: their positions follow each other without a gap. */
final class EventInsert {

    static final String SQL = """
            insert into event (global_index, event_id, aggregate_type, aggregate_id, sequence_number, ticket_id, type,
                revision, actor, happened_micros, recorded_micros, payload, metadata, mac)
            select ? + place, event_id, aggregate_type, aggregate_id, sequence_number, ticket_id, type, revision, actor,
                happened_micros, recorded_micros, payload, metadata, mac
            from unnest(?::uuid[], ?::text[], ?::text[], ?::bigint[], ?::uuid[], ?::text[], ?::text[], ?::text[],
                ?::bigint[], ?::bigint[], ?::bytea[], ?::bytea[], ?::bytea[]) with ordinality as new (event_id, aggregate_type,
                aggregate_id, sequence_number, ticket_id, type, revision, actor, happened_micros, recorded_micros,
                payload, metadata, mac, place)
            order by place""";

    private final PreparedStatement statement;
    private final List<NewEvent> events;
    private final List<LogEnd> ends;
    private int parameter;

    private EventInsert(PreparedStatement statement, List<NewEvent> events, List<LogEnd> ends) {
        this.statement = statement;
        this.events = events;
        this.ends = ends;
    }

    /**
     * @param ends of the log with each of them
     * @return how many parameters it has set, from the first one on
     */
    static int bind(PreparedStatement statement, List<NewEvent> events, List<LogEnd> ends) throws SQLException {
        return new EventInsert(statement, events, ends).bind();
    }

    private int bind() throws SQLException {
        statement.setLong(++parameter, ends.getFirst().position() - 1);
        column("uuid", NewEvent::id);
        column("text", NewEvent::aggregateType);
        column("text", NewEvent::aggregateId);
        column("bigint", NewEvent::sequence);
        column("uuid", NewEvent::ticket);
        column("text", NewEvent::type);
        column("text", NewEvent::revision);
        column("text", NewEvent::actor);
        column("bigint", NewEvent::happenedMicros);
        column("bigint", NewEvent::recordedMicros);
        bytes(NewEvent::payload);
        bytes(NewEvent::metadata);
        array("bytea", ends.stream().map(LogEnd::link).toArray(byte[][]::new));
        return parameter;
    }

    private void column(String type, Function<NewEvent, Object> value) throws SQLException {
        array(type, events.stream().map(value).toArray());
    }

    private void bytes(Function<NewEvent, byte[]> value) throws SQLException {
        array("bytea", events.stream().map(value).toArray(byte[][]::new));
    }

    private void array(String type, Object[] values) throws SQLException {
        statement.setArray(++parameter, statement.getConnection().createArrayOf(type, values));
    }
}
