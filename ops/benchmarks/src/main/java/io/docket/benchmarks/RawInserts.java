package io.docket.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What others do without an event store: one row per commit, over a connection per thread, into a table with the log's
 * columns and indexes, the position drawn from a sequence. The bytes are those of an event in the log.
 */
final class RawInserts implements AutoCloseable {

    private static final String INSERT = """
            insert into raw_event (event_id, aggregate_type, aggregate_id, sequence_number, ticket_id, type, revision,
                actor, happened_micros, recorded_micros, payload, metadata)
            select ?, aggregate_type, ?, 0, ?, type, revision, actor, happened_micros, recorded_micros, ?, ?
            from (values (?, ?, ?, ?, ?::bigint, ?::bigint)) as given (aggregate_type, type, revision, actor,
                happened_micros, recorded_micros)""";

    private static final String EVENT = "select payload, metadata from event where type = 'TicketOpened' limit 1";

    private final Connect database;
    private final byte[] payload;
    private final byte[] metadata;
    private final List<Connection> connections = new ArrayList<>();

    private RawInserts(Connect database, byte[] payload, byte[] metadata) {
        this.database = database;
        this.payload = payload;
        this.metadata = metadata;
    }

    /** @param database whose log holds an opened ticket */
    static RawInserts into(Connect database) throws SQLException {
        try (var owner = database.open();
                var statement = owner.createStatement()) {
            statement.execute("drop table if exists raw_event");
            statement.execute("create table raw_event (like event including all)");
            statement.execute("create sequence raw_position owned by raw_event.global_index");
            statement.execute("alter table raw_event alter global_index set default nextval('raw_position')");
            try (var event = statement.executeQuery(EVENT)) {
                event.next();
                return new RawInserts(database, event.getBytes(1), event.getBytes(2));
            }
        }
    }

    /** A thread's own. */
    Load.Step step() throws SQLException {
        return step(connection());
    }

    /** Closed with this. */
    Connection connection() throws SQLException {
        var connection = database.open();
        connections.add(connection);
        return connection;
    }

    /** Over a connection of the caller's. */
    Load.Step step(Connection connection) throws SQLException {
        var insert = connection.prepareStatement(INSERT);
        return () -> {
            var ticket = UUID.randomUUID();
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, ticket.toString());
            insert.setObject(3, ticket);
            insert.setBytes(4, payload);
            insert.setBytes(5, metadata);
            insert.setString(6, "Ticket");
            insert.setString(7, "TicketOpened");
            insert.setString(8, "1");
            insert.setString(9, "agent:" + ticket);
            insert.setLong(10, 0);
            insert.setLong(11, 0);
            insert.executeUpdate();
        };
    }

    @Override
    public void close() throws SQLException {
        for (var connection : connections) {
            connection.close();
        }
        connections.clear();
    }
}
