package io.docket.command.identity;

import io.docket.api.scratch.MigratedDatabase;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database with what commands committed, as far as a test says. */
final class CommittedDatabase {
    private final JdbcClient sql = MigratedDatabase.create().sql();

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
