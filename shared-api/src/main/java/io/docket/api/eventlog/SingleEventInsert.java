package io.docket.api.eventlog;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

/**
 * The statement that puts one event behind a position, without the arrays of that for many: a lone writer feels them.
 */
final class SingleEventInsert {

    static final String SQL = """
            insert into event (global_index, event_id, aggregate_type, aggregate_id, sequence_number, ticket_id, type,
                revision, actor, happened_micros, recorded_micros, payload, metadata, mac)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private SingleEventInsert() {}

    /**
     * @param end of the log with it
     * @return how many parameters it has set, from the first one on
     */
    static int bind(PreparedStatement statement, NewEvent event, LogEnd end) throws SQLException {
        int parameter = 0;
        statement.setLong(++parameter, end.position());
        statement.setObject(++parameter, event.id());
        statement.setString(++parameter, event.aggregateType());
        statement.setString(++parameter, event.aggregateId());
        statement.setLong(++parameter, event.sequence());
        statement.setObject(++parameter, event.ticket(), Types.OTHER);
        statement.setString(++parameter, event.type());
        statement.setString(++parameter, event.revision());
        statement.setString(++parameter, event.actor());
        statement.setLong(++parameter, event.happenedMicros());
        statement.setLong(++parameter, event.recordedMicros());
        statement.setBytes(++parameter, event.payload());
        statement.setBytes(++parameter, event.metadata());
        statement.setBytes(++parameter, end.link());
        return parameter;
    }
}
