package io.docket.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.PGProperty;
import org.postgresql.replication.LogSequenceNumber;

/**
 * A PostgreSQL server, asked over an ordinary connection for its own files: so it need neither be on this machine, nor
 * bring programs along.
 *
 * @see <a href="https://www.postgresql.org/docs/18/continuous-archiving.html#BACKUP-LOWLEVEL-BASE-BACKUP">Making a base
 * backup using the low level API</a>
 */
final class Server implements AutoCloseable {

    private static final String NOW = """
            select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')""";

    /** A network that swallows everything is found out; a checkpoint may take minutes. */
    private static final String LONGEST_SILENCE_SECONDS = "900";

    private final Connection connection;

    private Server(Connection connection) {
        this.connection = connection;
    }

    /** @throws SQLException if it cannot be reached, or refuses the login */
    static Server at(String url, String user, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty(PGProperty.USER.getName(), user);
        properties.setProperty(PGProperty.PASSWORD.getName(), password);
        properties.setProperty(PGProperty.APPLICATION_NAME.getName(), "docket-backup");
        properties.setProperty(PGProperty.BINARY_TRANSFER_ENABLE.getName(), "bytea");
        properties.setProperty(PGProperty.SOCKET_TIMEOUT.getName(), LONGEST_SILENCE_SECONDS);
        properties.setProperty(PGProperty.TCP_KEEP_ALIVE.getName(), "true");
        return new Server(DriverManager.getConnection(url, properties));
    }

    /** A part of a file, shorter where the file ends; empty if there is no such file. */
    Optional<byte[]> read(String path, long offset, int length) throws SQLException {
        return one("select pg_read_binary_file(?, ?, ?, true)", row -> row.getBytes(1), path, offset, (long) length);
    }

    String text(String sql, Object... parameters) throws SQLException {
        return one(sql, row -> row.getString(1), parameters)
                .orElseThrow(() -> new SQLException("The server does not answer " + sql));
    }

    /** By its own clock. */
    Instant now() throws SQLException {
        return Instant.parse(text(NOW));
    }

    long number(String sql, Object... parameters) throws SQLException {
        return Long.parseLong(text(sql, parameters));
    }

    /** A position in the write-ahead log. */
    long position(String sql, Object... parameters) throws SQLException {
        return LogSequenceNumber.valueOf(text(sql, parameters)).asLong();
    }

    /** The file of the write-ahead log, as it goes on now, that holds a position. */
    Segment segment(long position) throws SQLException {
        return Segment.at(
                number("select timeline_id from pg_control_checkpoint()"),
                position,
                number("select setting from pg_settings where name = 'wal_segment_size'"));
    }

    /** As PostgreSQL writes it. */
    static String position(long position) {
        return LogSequenceNumber.valueOf(position).asString();
    }

    <T> List<T> all(String sql, Reader<T> reader, Object... parameters) throws SQLException {
        try (var statement = prepared(sql, parameters);
                var rows = statement.executeQuery()) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        }
    }

    void execute(String sql, Object... parameters) throws SQLException {
        try (var statement = prepared(sql, parameters)) {
            statement.execute();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private <T> Optional<T> one(String sql, Reader<T> reader, Object... parameters) throws SQLException {
        try (var statement = prepared(sql, parameters);
                var rows = statement.executeQuery()) {
            return rows.next() ? Optional.ofNullable(reader.read(rows)) : Optional.empty();
        }
    }

    private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    /** What is taken from a row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
