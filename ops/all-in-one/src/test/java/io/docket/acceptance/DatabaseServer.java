package io.docket.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.springframework.core.env.Environment;

/** The desk's PostgreSQL, as whoever runs it sees it. */
record DatabaseServer(Connection connection) implements AutoCloseable {

    private static final String SLOT = "acceptance";

    static DatabaseServer of(RunningDesk desk) throws IOException, SQLException {
        var folder = desk.databaseDirectory();
        while (!Files.exists(folder.resolve("servers.properties"))) {
            folder = Objects.requireNonNull(folder.getParent());
        }
        var remembered = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve("servers.properties"))) {
            remembered.load(reader);
        }
        var url = desk.bean(Environment.class).getRequiredProperty("spring.datasource.url");
        return new DatabaseServer(
                DriverManager.getConnection(url, "postgres", remembered.getProperty("postgres.password")));
    }

    /** As while one is being made that does not go on. */
    void keepLogForABackup() throws SQLException {
        execute("select pg_create_physical_replication_slot('%s', true)".formatted(SLOT));
    }

    /** Whether somebody looks for backups that have not copied everything. */
    boolean isAskedForBackups() throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("""
                        select from pg_stat_activity
                        where pid <> pg_backend_pid() and query like '%from pg_replication_slots where restart_lsn%'""")) {
            return found.next();
        }
    }

    void letGo() throws SQLException {
        execute("select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name = '%s'"
                .formatted(SLOT));
    }

    @Override
    public void close() throws SQLException {
        letGo();
        connection.close();
    }

    private void execute(String statement) throws SQLException {
        try (var execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }
}
