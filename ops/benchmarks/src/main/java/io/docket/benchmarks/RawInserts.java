package io.docket.benchmarks;

import io.docket.embedded.Database;
import io.docket.embedded.Login;
import java.sql.Connection;
import java.sql.DriverManager;
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

    private final Database database;
    private final byte[] payload;
    private final byte[] metadata;
    private final List<Connection> connections = new ArrayList<>();

    private RawInserts(Database database, byte[] payload, byte[] metadata) {
        this.database = database;
        this.payload = payload;
        this.metadata = metadata;
    }

    /** @param database whose log holds an opened ticket */
    static RawInserts into(Database database) throws SQLException {
        try (var owner = connect(database, database.owner());
                var statement = owner.createStatement()) {
            statement.execute("create table raw_event (like event including all)");
            statement.execute("create sequence raw_position owned by raw_event.global_index");
            statement.execute("alter table raw_event alter global_index set default nextval('raw_position')");
            statement.execute("grant insert on raw_event to \"%s\""
                    .formatted(database.app().user()));
            statement.execute("grant usage on raw_position to \"%s\""
                    .formatted(database.app().user()));
            try (var event = statement.executeQuery(EVENT)) {
                event.next();
                return new RawInserts(database, event.getBytes(1), event.getBytes(2));
            }
        }
    }

    /** A thread's own. */
    Load.Step step() throws SQLException {
        var connection = connect(database, database.app());
        connections.add(connection);
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

    private static Connection connect(Database database, Login login) throws SQLException {
        return DriverManager.getConnection(database.url(), login.user(), login.password());
    }
}
