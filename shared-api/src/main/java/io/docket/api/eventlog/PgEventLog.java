package io.docket.api.eventlog;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

/**
 * Writes one append per commit, under a lock of the whole database, so that positions follow each other in the order of
 * commits. Its two statements must not become one: a statement's snapshot is older than the lock that it waits for.
 *
 * <p>One thread of a node writes at a time. The others would only wait for the database's lock, each with a connection;
 * here is the place to gather what waits and to commit it together.
 *
 * @see "ADR-0002 Event log"
 */
final class PgEventLog implements EventLog {

    /** Any number, as long as all nodes use the same and nobody else does. */
    private static final long LOCK = 0x646F636B6574L;

    private final DataSource connections;
    private final AppendListener listener;
    private final Duration patience;
    private final ReentrantLock turn = new ReentrantLock(true);

    PgEventLog(DataSource connections, Duration patience, AppendListener listener) {
        this.connections = connections;
        this.patience = patience;
        this.listener = listener;
    }

    @Override
    public long append(List<NewEvent> events, List<CompanionRow> rows, List<ExpectedHead> heads) {
        var append = new Append(events, rows, heads);
        if (append.isEmpty()) {
            return 0;
        }
        long position = write(append);
        if (!events.isEmpty()) {
            listener.appended(position, events.stream().allMatch(NewEvent::isHistory));
        }
        return position;
    }

    private long write(Append append) {
        turn.lock();
        try {
            return new Retry(patience).run(repeated -> writeOnce(append, repeated));
        } catch (SQLException e) {
            throw new Collisions(connections, append).translate(e);
        } finally {
            turn.unlock();
        }
    }

    private long writeOnce(Append append, boolean repeated) throws SQLException {
        try (var connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            try {
                long position = write(connection, append, repeated);
                connection.commit();
                return position;
            } catch (SQLException | RuntimeException e) {
                rollback(connection, e);
                throw e;
            } finally {
                restore(connection);
            }
        }
    }

    private static long write(Connection connection, Append append, boolean repeated) throws SQLException {
        lock(connection);
        if (repeated) {
            // The connection was lost, perhaps after the commit. Whatever was on its way has let go of the lock.
            long written = Heads.positionOf(connection, append.events());
            if (written > 0) {
                return written;
            }
        }
        Heads.verify(connection, append.heads());
        long position = append.events().isEmpty() ? 0 : new EventInsert(connection, append.events()).run();
        var companions = new CompanionInserts(connection, position);
        for (var row : append.rows()) {
            companions.write(row);
        }
        return position;
    }

    /** Until the end of the transaction. */
    static void lock(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            lock.setLong(1, LOCK);
            lock.execute();
        }
    }

    private static void rollback(Connection connection, Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private static void restore(Connection connection) throws SQLException {
        if (!connection.isClosed()) {
            connection.setAutoCommit(true);
        }
    }
}
