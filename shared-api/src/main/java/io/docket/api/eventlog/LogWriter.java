package io.docket.api.eventlog;

import io.docket.api.eventlog.chain.Chain;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Writes batches to the table, one at a time. It remembers where the log ends and writes behind it: the primary key
 * makes sure that nobody else did, and that nobody uses a position before the one in front of it is committed. Where
 * other nodes write too, or an append of a batch cannot be, it takes a lock of the whole database first.
 */
final class LogWriter {

    /** Any number, as long as all nodes use the same and nobody else does. */
    private static final long LOCK = 0x646F636B6574L;

    /** Whoever was overtaken by another node will be again. */
    private static final long CONTENDED_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private final DataSource connections;
    private final Duration patience;
    private final Chain chain;
    private @Nullable LogEnd end;
    private long overtaken = System.nanoTime() - CONTENDED_NANOS;

    LogWriter(DataSource connections, Duration patience, Chain chain) {
        this.connections = connections;
        this.patience = patience;
        this.chain = chain;
    }

    /**
     * Returns once it is durable, and what became of each append of the batch: some may fail while the others are
     * written.
     *
     * @throws LogUnavailableException where it is not known
     */
    List<Outcome> write(Batch batch) {
        var known = end;
        // Until it is known again. Whatever breaks off here leaves it unknown.
        end = null;
        try {
            return new Retry(patience).run(repeated -> attempt(batch, repeated ? null : known, repeated));
        } catch (SQLException e) {
            throw new EventStoreException("The log refused an append: " + e.getMessage(), e);
        }
    }

    private List<Outcome> attempt(Batch batch, @Nullable LogEnd known, boolean repeated) throws SQLException {
        if (known != null && batch.isPlain() && System.nanoTime() - overtaken > CONTENDED_NANOS) {
            try {
                return behind(batch, known);
            } catch (SQLException e) {
                if (Collisions.isOvertaken(e)) {
                    overtaken = System.nanoTime();
                } else if (!Collisions.isCollision(e)) {
                    throw e;
                }
            }
        }
        return locked(batch, repeated);
    }

    private List<Outcome> behind(Batch batch, LogEnd known) throws SQLException {
        try (var connection = connections.getConnection()) {
            return written(batch, known, batch.insert(connection, known, chain));
        }
    }

    private List<Outcome> locked(Batch batch, boolean repeated) throws SQLException {
        try (var connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            try {
                lock(connection);
                // Not in one statement with the lock: a statement's snapshot is older than the lock that it waits for.
                var base = Heads.last(connection);
                var outcomes = repeated || !batch.isPlain()
                        ? oneByOne(connection, batch, base, repeated)
                        : together(connection, batch, base);
                connection.commit();
                return outcomes;
            } catch (SQLException | RuntimeException e) {
                end = null;
                rollback(connection, e);
                throw e;
            } finally {
                restore(connection);
            }
        }
    }

    private List<Outcome> together(Connection connection, Batch batch, LogEnd base) throws SQLException {
        var mark = connection.setSavepoint();
        try {
            return written(batch, base, batch.insert(connection, base, chain));
        } catch (SQLException e) {
            if (Collisions.isOvertaken(e) || !Collisions.isCollision(e)) {
                throw e;
            }
            connection.rollback(mark);
            return oneByOne(connection, batch, base, false);
        }
    }

    private List<Outcome> oneByOne(Connection connection, Batch batch, LogEnd base, boolean repeated)
            throws SQLException {
        var outcomes = new ArrayList<Outcome>();
        for (var append : batch.appends()) {
            var result = new SingleAppend(connection, append, repeated, chain).write(base);
            base = result.end();
            outcomes.add(result.outcome());
        }
        end = base;
        return outcomes;
    }

    private List<Outcome> written(Batch batch, LogEnd before, LogEnd after) {
        end = after;
        return batch.positions(before.position()).stream()
                .<Outcome>map(Outcome.Written::new)
                .toList();
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
