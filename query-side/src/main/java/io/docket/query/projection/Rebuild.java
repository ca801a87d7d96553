package io.docket.query.projection;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rebuilds a read model from the log: all nodes stop writing it, one empties it and sets its token back in one
 * transaction, all go on. One at a time on the whole desk, by a lock that a dying node gives back.
 */
final class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final long LOCK = 0x646f636b65742d72L;
    /** Longer than it takes until a dead node's claim counts as given up. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

    private final DataSource dataSource;
    private final Processors processors;
    private final ProjectionTable table;
    private final Announcements announcements;

    Rebuild(DataSource dataSource, Processors processors, ProjectionTable table, Announcements announcements) {
        this.dataSource = dataSource;
        this.processors = processors;
        this.table = table;
        this.announcements = announcements;
    }

    /**
     * Returns as soon as it has begun.
     *
     * @throws Refusal {@code busy} while another rebuild begins
     */
    void begin(String readModel) {
        try {
            begin(readModel, dataSource.getConnection());
        } catch (SQLException e) {
            throw new IllegalStateException("It is not known whether " + readModel + " can be emptied.", e);
        }
    }

    private void begin(String readModel, Connection connection) throws SQLException {
        var locked = false;
        var handedOver = false;
        try {
            locked = lock(connection);
            if (!locked) {
                throw new Refusal(ProblemCode.BUSY, "Another read model is being emptied. Try again in a moment.");
            }
            table.expectRebuild(readModel);
            Thread.ofVirtual().name("rebuild " + readModel).start(() -> emptyAndRelease(readModel, connection));
            handedOver = true;
        } finally {
            if (!handedOver) {
                release(connection, locked);
            }
        }
    }

    private void emptyAndRelease(String readModel, Connection connection) {
        try {
            try {
                empty(readModel);
            } finally {
                goOn(readModel, connection);
            }
        } catch (Exception e) {
            LOG.error("{} could not be emptied and stays as it was.", readModel, e);
        }
    }

    private void goOn(String readModel, Connection connection) throws SQLException {
        try {
            table.giveUpRebuild(readModel);
            announcements.announce(Announcement.Kind.RESUME, readModel);
        } finally {
            release(connection, true);
        }
    }

    /** The lock is the session's: a connection that went back to the pool with it would let nobody rebuild any more. */
    private static void release(Connection connection, boolean locked) throws SQLException {
        try (connection) {
            if (locked) {
                unlock(connection);
            }
        }
    }

    private void empty(String readModel) throws Exception {
        announcements.announce(Announcement.Kind.PAUSE, readModel);
        processors.pause(readModel).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        var giveUp = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                processors.processor(readModel).resetTokens();
                return;
            } catch (UnableToClaimTokenException e) {
                if (Instant.now().isAfter(giveUp)) {
                    throw e;
                }
                Thread.sleep(BETWEEN_TRIES);
            }
        }
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static void unlock(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_advisory_unlock(?)")) {
            statement.setLong(1, LOCK);
            statement.executeQuery().close();
        }
    }
}
