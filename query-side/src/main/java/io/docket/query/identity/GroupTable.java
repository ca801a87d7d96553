package io.docket.query.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of groups. */
final class GroupTable implements IdentityFold.Table<GroupRow> {
    private static final String SAVE = """
            insert into desk_group select * from jsonb_populate_recordset(null::desk_group, :rows::jsonb)
            on conflict (id) do update
            set name = excluded.name, active = excluded.active, position = excluded.position
            where excluded.position > desk_group.position""";

    private final JdbcClient sql;
    private final NamedRows<GroupRow> rows;

    GroupTable(JdbcClient sql) {
        this.sql = sql;
        rows = rows(sql);
    }

    static NamedRows<GroupRow> rows(JdbcClient sql) {
        return new NamedRows<>(sql, "desk_group", GroupRow.class, GroupRow::id);
    }

    @Override
    public Map<UUID, GroupRow> load(Set<UUID> ids) {
        return rows.load(ids);
    }

    @Override
    public void save(Collection<GroupRow> rows) {
        sql.sql(SAVE).param("rows", Json.of(rows)).update();
    }
}
