package io.docket.api.scratch;

import io.docket.embedded.Database;
import io.docket.embedded.Login;
import io.docket.embedded.ScratchServers;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A fresh database with every table that the tested module has or builds on, used as the desk uses it. There is no
 * pool, so nothing stays open when a test has ended: tests make hundreds of databases on one server.
 */
public final class MigratedDatabase {

    private final Database database;
    private final DataSource source;

    private MigratedDatabase(Database database) {
        this.database = database;
        this.source = new KeptConnection(source(database, database.app()));
    }

    public static MigratedDatabase create() {
        KeptConnection.close();
        return new MigratedDatabase(ScratchServers.copyOf(Original.DATABASE));
    }

    /** A fresh one with what this one holds; nobody may be connected to it. */
    public MigratedDatabase copy() {
        KeptConnection.close();
        return new MigratedDatabase(ScratchServers.copyOf(database));
    }

    /** Where it is, and who may use it. */
    public Database database() {
        return database;
    }

    /** With no more rights than a node has. */
    public DataSource source() {
        return source;
    }

    /** For tables that no migration of this module makes. */
    public DataSource ownerSource() {
        return source(database, database.owner());
    }

    public JdbcClient sql() {
        return JdbcClient.create(source);
    }

    public TransactionTemplate transactions() {
        return new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    /** Migrated once: to copy what comes of it is much quicker. */
    private static final class Original {
        static final Database DATABASE = migrated();

        private static Database migrated() {
            var database = ScratchServers.database();
            Flyway.configure()
                    .dataSource(source(database, database.owner()))
                    .placeholders(Map.of("app", database.app().user()))
                    .load()
                    .migrate();
            return database;
        }
    }

    private static DataSource source(Database database, Login login) {
        var source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(login.user());
        source.setPassword(login.password());
        return source;
    }
}
