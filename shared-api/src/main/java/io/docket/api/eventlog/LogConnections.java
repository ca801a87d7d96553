package io.docket.api.eventlog;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The log's own connections. Handlers that hold a connection of the common pool wait for commands, and these need one
 * to read and write the log: from the same pool, both would wait for ever.
 */
final class LogConnections implements AutoCloseable {

    private final HikariDataSource pool;

    LogConnections(JdbcConnectionDetails database, LogSettings settings) {
        var config = new HikariConfig();
        config.setPoolName("docket-log");
        config.setJdbcUrl(database.getJdbcUrl());
        config.setUsername(database.getUsername());
        config.setPassword(database.getPassword());
        config.setMaximumPoolSize(settings.connections());
        config.setMinimumIdle(Math.min(3, settings.connections()));
        config.setConnectionTimeout(settings.connectionTimeout().toMillis());
        // The database may come later than we do; migrations wait for it.
        config.setInitializationFailTimeout(-1);
        this.pool = new HikariDataSource(config);
    }

    DataSource dataSource() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }
}
