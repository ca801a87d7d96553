package io.docket.command.identity;

import io.docket.embedded.ScratchServers;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database with what commands committed, as far as a test says. */
final class CommittedDatabase {
    private final JdbcClient sql;

    CommittedDatabase() {
        var database = ScratchServers.database();
        Flyway.configure()
                .dataSource(
                        database.url(),
                        database.owner().user(),
                        database.owner().password())
                .placeholders(Map.of("app", database.app().user()))
                .load()
                .migrate();
        var source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(database.app().user());
        source.setPassword(database.app().password());
        sql = JdbcClient.create(source);
    }

    JdbcClient sql() {
        return sql;
    }

    CommittedDatabase claimed(String kind, String value, UUID owner) {
        sql.sql("insert into claim (kind, value, owner) values (?, ?, ?)")
                .params(kind, value, owner)
                .update();
        return this;
    }

    CommittedDatabase secret(UUID owner, String kind, String hash, String lasting) {
        sql.sql("insert into credential (owner, kind, hash, expires_at) values (?, ?, ?, now() + ?::interval)")
                .params(owner, kind, hash, lasting)
                .update();
        return this;
    }
}
