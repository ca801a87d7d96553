package io.docket.backup;

import io.docket.embedded.DeskDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A desk's data directory with a real server, and of its database no more than backing up looks at. */
final class SmallDesk implements AutoCloseable {

    private static final String SCHEMA = """
            create table if not exists event (global_index bigint primary key, recorded_micros bigint not null);
            create table if not exists restoration (at timestamptz not null default clock_timestamp(), events bigint not null);
            create table if not exists ticket_message (attachments jsonb not null);
            alter table event owner to docket_owner;
            alter table restoration owner to docket_owner;
            alter table ticket_message owner to docket_owner;
            """;

    final Path directory;
    private final DeskDatabase database;

    SmallDesk(Path directory) throws IOException, SQLException {
        this.directory = directory;
        if (!Files.exists(directory)) {
            Files.createDirectories(directory.resolve("keys/erasures"));
            Files.createFile(directory.resolve("desk.lock"));
            Files.createFile(directory.resolve("servers.properties"));
            Files.writeString(directory.resolve("keys/master-1.key"), "secret");
        }
        database = DeskDatabase.in(directory);
        execute(SCHEMA);
    }

    String url() {
        return database.url();
    }

    Desk desk() {
        return new Desk(directory, Map.of());
    }

    /** Returns the database's time just after it was committed. */
    Instant write(long position) throws SQLException {
        execute("insert into event values (%d, extract(epoch from clock_timestamp()) * 1e6)".formatted(position));
        return now();
    }

    /** So many that they fill files of the write-ahead log. */
    void writeMuch() throws SQLException {
        execute(
                "create table if not exists much as select repeat(md5(n::text), 30) as text from generate_series(1, 40000) n");
    }

    List<Long> positions() throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select array_agg(global_index order by global_index) from event")) {
            rows.next();
            var array = rows.getArray(1);
            return array == null ? List.of() : List.of((Long[]) array.getArray());
        }
    }

    long number(String query) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    String password(String user) throws IOException {
        var passwords = new Properties();
        try (var file = Files.newBufferedReader(directory.resolve("servers.properties"))) {
            passwords.load(file);
        }
        return passwords.getProperty(user + ".password");
    }

    void execute(String sql) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        database.close();
    }

    private Connection connection() throws SQLException {
        var login = database.superuser();
        return DriverManager.getConnection(database.url(), login.user(), login.password());
    }

    private Instant now() throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select clock_timestamp()")) {
            rows.next();
            return rows.getObject(1, OffsetDateTime.class).toInstant();
        }
    }
}
