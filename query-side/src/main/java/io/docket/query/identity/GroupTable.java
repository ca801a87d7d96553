package io.docket.query.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of groups. */
final class GroupTable implements Fold.Table<GroupRow> {
    private static final String SAVE = """
            insert into desk_group select * from jsonb_populate_recordset(null::desk_group, :rows::jsonb)
            on conflict (id) do update
            set name = excluded.name, active = excluded.active, position = excluded.position
            where excluded.position > desk_group.position""";

    private final JdbcClient sql;

    GroupTable(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, GroupRow> load(Set<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : sql
                        .sql("select * from desk_group where id in (:ids)")
                        .param("ids", ids)
                        .query(GroupRow.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(GroupRow::id, Function.identity()));
    }

    @Override
    public void save(Collection<GroupRow> rows) {
        sql.sql(SAVE).param("rows", Json.of(rows)).update();
    }
}
