package io.docket.query.projection;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;

/** Listens on a connection of its own, for as long as the node runs, and connects again when it is lost. */
final class AnnouncementListener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AnnouncementListener.class);
    private static final Duration QUIET = Duration.ofSeconds(1);
    private static final Duration BEFORE_CONNECTING_AGAIN = Duration.ofMillis(500);

    private final JdbcConnectionDetails database;
    private final AnnouncementReceiver receiver;
    private volatile boolean running;

    AnnouncementListener(JdbcConnectionDetails database, AnnouncementReceiver receiver) {
        this.database = database;
        this.receiver = receiver;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("read models").start(this::listen);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        while (running) {
            try (var connection = DriverManager.getConnection(
                    database.getJdbcUrl(), database.getUsername(), database.getPassword())) {
                receive(connection);
            } catch (SQLException | RuntimeException e) {
                LOG.warn("Announcements of read models are not heard for a moment: {}", e.toString());
                pause();
            }
        }
    }

    private void receive(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + Announcements.CHANNEL);
        }
        receiver.catchUp();
        var notifications = connection.unwrap(PGConnection.class);
        while (running) {
            var heard = notifications.getNotifications((int) QUIET.toMillis());
            if (heard == null || heard.length == 0) {
                receiver.quiet();
            } else {
                for (var notification : heard) {
                    receiver.receive(notification.getParameter());
                }
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(BEFORE_CONNECTING_AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false; // it could not pause again, and would try without pause
        }
    }
}
