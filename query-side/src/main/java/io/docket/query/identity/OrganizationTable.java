package io.docket.query.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of organisations. */
final class OrganizationTable implements Fold.Table<OrganizationRow> {
    private static final String SAVE = """
            insert into organization select * from jsonb_populate_recordset(null::organization, :rows::jsonb)
            on conflict (id) do update
            set name = excluded.name, shares_tickets = excluded.shares_tickets, position = excluded.position
            where excluded.position > organization.position""";

    private final JdbcClient sql;

    OrganizationTable(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, OrganizationRow> load(Set<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : sql
                        .sql("select * from organization where id in (:ids)")
                        .param("ids", ids)
                        .query(OrganizationRow.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(OrganizationRow::id, Function.identity()));
    }

    @Override
    public void save(Collection<OrganizationRow> rows) {
        sql.sql(SAVE).param("rows", Json.of(rows)).update();
    }
}
