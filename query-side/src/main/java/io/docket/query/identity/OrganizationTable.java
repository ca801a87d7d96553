package io.docket.query.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of organisations. */
final class OrganizationTable implements IdentityFold.Table<OrganizationRow> {
    private static final String SAVE = """
            insert into organization select * from jsonb_populate_recordset(null::organization, :rows::jsonb)
            on conflict (id) do update
            set name = excluded.name, shares_tickets = excluded.shares_tickets, position = excluded.position
            where excluded.position > organization.position""";

    private final JdbcClient sql;
    private final NamedRows<OrganizationRow> rows;

    OrganizationTable(JdbcClient sql) {
        this.sql = sql;
        rows = rows(sql);
    }

    static NamedRows<OrganizationRow> rows(JdbcClient sql) {
        return new NamedRows<>(sql, "organization", OrganizationRow.class, OrganizationRow::id);
    }

    @Override
    public Map<UUID, OrganizationRow> load(Set<UUID> ids) {
        return rows.load(ids);
    }

    @Override
    public void save(Collection<OrganizationRow> rows) {
        sql.sql(SAVE).param("rows", Json.of(rows)).update();
    }
}
