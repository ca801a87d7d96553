package io.docket.api.scratch;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Keeps one connection, of all databases, from who has done with it to who asks for the same next: tests ask thousands
 * of times, and PostgreSQL takes tens of milliseconds to begin one. More would stay open when a test has ended.
 */
final class KeptConnection extends DelegatingDataSource {

    private static final AtomicReference<@Nullable Kept> KEPT = new AtomicReference<>();

    private record Kept(KeptConnection source, Connection connection) {}

    KeptConnection(DataSource source) {
        super(source);
    }

    /** So that nobody is connected to a database that is copied. */
    static void close() {
        var kept = KEPT.getAndSet(null);
        if (kept != null) {
            JdbcUtils.closeConnection(kept.connection());
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        var kept = KEPT.getAndSet(null);
        if (kept != null && kept.source() == this && kept.connection().isValid(1)) {
            return lent(kept.connection());
        }
        if (kept != null) {
            kept.connection().close();
        }
        return lent(super.getConnection());
    }

    private Connection lent(Connection connection) {
        var closed = new AtomicBoolean();
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        if (!closed.getAndSet(true)) {
                            keep(connection);
                        }
                        return null;
                    }
                    if (method.getName().equals("isClosed") && closed.get()) {
                        return true;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** As a new one would be, or not at all. */
    private void keep(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            connection.setReadOnly(false);
            statement.execute("discard all");
        } catch (SQLException broken) {
            connection.close();
            return;
        }
        var before = KEPT.getAndSet(new Kept(this, connection));
        if (before != null) {
            before.connection().close();
        }
    }
}
