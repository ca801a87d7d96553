package io.docket.faults.eventstore;

import io.docket.embedded.Database;
import io.docket.embedded.Login;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the commit of one stream's event open, inside the database, until it is released: a deferred trigger waits for
 * a lock that this holds. The store knows nothing of it, and needs no help.
 */
final class SlowCommit implements AutoCloseable {

    private static final int LOCK = 20_090_103;

    private final Connection connection;

    private SlowCommit(Connection connection) {
        this.connection = connection;
    }

    /** @param stream whose event is held; its table is there already */
    static SlowCommit of(StoreKind kind, Database database, String stream) throws SQLException {
        var owner = database.owner();
        try (var schema = connect(database, owner);
                var statement = schema.createStatement()) {
            statement.execute("""
                    create function held_open() returns trigger language plpgsql as $$
                    begin
                        perform pg_advisory_xact_lock_shared(%d);
                        return null;
                    end $$""".formatted(LOCK));
            statement.execute("""
                    create constraint trigger held_open after insert on %s deferrable initially deferred
                    for each row when (new.%s = '%s') execute function held_open()""".formatted(kind.table(), kind.streamColumn(), stream));
        }
        var connection = connect(database, owner);
        try (var lock = connection.createStatement()) {
            lock.execute("select pg_advisory_lock(" + LOCK + ")");
        }
        return new SlowCommit(connection);
    }

    /** Returns once the commit is held. */
    void awaitHeld() throws SQLException, InterruptedException {
        while (waiting() == 0) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    void release() throws SQLException {
        try (var lock = connection.createStatement()) {
            lock.execute("select pg_advisory_unlock(" + LOCK + ")");
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private int waiting() throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("""
                        select count(*) from pg_locks join pg_database on pg_database.oid = pg_locks.database
                        where locktype = 'advisory' and not granted and objid = %d and datname = current_database()""".formatted(LOCK))) {
            found.next();
            return found.getInt(1);
        }
    }

    private static Connection connect(Database database, Login login) throws SQLException {
        return DriverManager.getConnection(database.url(), login.user(), login.password());
    }
}
