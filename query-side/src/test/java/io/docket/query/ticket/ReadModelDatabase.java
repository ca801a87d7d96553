package io.docket.query.ticket;

import com.zaxxer.hikari.HikariDataSource;
import io.docket.embedded.ScratchServers;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A fresh database with every table of the query side, used as the desk uses it. */
public final class ReadModelDatabase {

    private final DataSource source;

    private ReadModelDatabase(DataSource source) {
        this.source = source;
    }

    public static ReadModelDatabase create() {
        var database = ScratchServers.database();
        Flyway.configure()
                .dataSource(
                        database.url(),
                        database.owner().user(),
                        database.owner().password())
                .placeholders(Map.of("app", database.app().user()))
                .load()
                .migrate();
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.owner().user());
        pool.setPassword(database.owner().password());
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(10_000);
        pool.setMaximumPoolSize(4);
        return new ReadModelDatabase(pool);
    }

    public DataSource source() {
        return source;
    }

    public JdbcClient sql() {
        return JdbcClient.create(source);
    }

    public TransactionTemplate transactions() {
        return new TransactionTemplate(new DataSourceTransactionManager(source));
    }
}
