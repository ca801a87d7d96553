package io.docket.api.eventlog;

import io.docket.api.identity.PersonId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears of what other nodes append; looks by itself where nothing is heard, as announcements can be lost. */
final class LogListener implements AutoCloseable {

    static final String CHANNEL = "docket_log";

    private static final Logger LOG = LoggerFactory.getLogger(LogListener.class);

    private final LogTail tail;
    private final Forgetting forgetting;
    private final DataSource connections;
    private final int pollMillis;
    private final Thread thread;
    private volatile boolean open = true;

    LogListener(LogTail tail, Forgetting forgetting, DataSource connections, Duration poll) {
        this.tail = tail;
        this.forgetting = forgetting;
        this.connections = connections;
        this.pollMillis = (int) poll.toMillis();
        this.thread = Thread.ofPlatform().daemon().name("log-listener").start(this::listen);
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
    }

    private void listen() {
        boolean heard = true;
        while (open) {
            try (var connection = connections.getConnection()) {
                heard = true;
                hear(connection);
            } catch (SQLException | RuntimeException e) {
                if (open && heard) {
                    LOG.warn("Other nodes' events are not heard of for a moment: {}", e.toString());
                }
                heard = false;
                pause();
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        try (var listen = connection.createStatement()) {
            listen.execute("listen " + CHANNEL);
            listen.execute("listen " + Forgetting.CHANNEL);
            try {
                look(connection);
                forgetDestroyed(connection);
                var postgres = connection.unwrap(PGConnection.class);
                while (open) {
                    var notifications = postgres.getNotifications(pollMillis);
                    if (notifications == null || notifications.length == 0 || tellNews(notifications)) {
                        look(connection);
                    }
                    if (notifications != null && tellOfForgetting(notifications)) {
                        forgetDestroyed(connection);
                    }
                }
            } finally {
                // The connection goes back to the pool, unless that closes, and must not pile up what nobody hears.
                if (open) {
                    listen.execute("unlisten *");
                }
            }
        }
    }

    /**
     * What is announced is looked at, not believed: anybody may notify, and readers must not wait for what is not
     * there.
     */
    private boolean tellNews(PGNotification[] notifications) {
        var known = Long.toString(tail.head());
        return Arrays.stream(notifications)
                .filter(notification -> notification.getName().equals(CHANNEL))
                .map(PGNotification::getParameter)
                .anyMatch(position -> position.length() > known.length()
                        || position.length() == known.length() && position.compareTo(known) > 0);
    }

    private boolean tellOfForgetting(PGNotification[] notifications) {
        return Arrays.stream(notifications)
                .anyMatch(notification -> notification.getName().equals(Forgetting.CHANNEL));
    }

    private void forgetDestroyed(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var subjects = query.executeQuery("select subject from subject_key where destroyed_at is not null")) {
            while (subjects.next()) {
                forgetting.heard(new PersonId(subjects.getObject(1, UUID.class)));
            }
        }
    }

    private void look(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var head = query.executeQuery("select coalesce(max(global_index), 0) from event")) {
            head.next();
            tail.reached(head.getLong(1));
        }
    }

    private void pause() {
        try {
            Thread.sleep(pollMillis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            open = false;
        }
    }
}
