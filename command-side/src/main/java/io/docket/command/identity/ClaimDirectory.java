package io.docket.command.identity;

import io.docket.api.identity.PersonId;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the claims that commands committed. */
final class ClaimDirectory implements Directory {
    private final JdbcClient sql;

    ClaimDirectory(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<UUID> owner(String kind, String value) {
        return sql.sql("select owner from claim where kind = ? and value = ?")
                .params(kind, Claims.normalized(value))
                .query(UUID.class)
                .optional();
    }

    @Override
    public boolean owns(String kind, UUID owner) {
        return sql.sql("select exists (select from claim where kind = ? and owner = ?)")
                .params(kind, owner)
                .query(Boolean.class)
                .single();
    }

    /** One statement, so that people and losses are of the same moment. */
    @Override
    public Administrators administrators() {
        var people = new HashSet<PersonId>();
        var losses = new int[1];
        sql.sql("select kind, owner from claim where kind in (?, ?)")
                .params(Claims.ADMINISTRATOR, Claims.ADMINISTRATOR_LOST)
                .query(row -> {
                    if (Claims.ADMINISTRATOR.equals(row.getString("kind"))) {
                        people.add(new PersonId(row.getObject("owner", UUID.class)));
                    } else {
                        losses[0]++;
                    }
                });
        return new Administrators(people, losses[0]);
    }
}
