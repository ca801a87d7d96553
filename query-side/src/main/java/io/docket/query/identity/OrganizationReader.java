package io.docket.query.identity;

import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.query.Organization;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads organisations. */
final class OrganizationReader {
    private static final String LIST = """
            select * from organization
            where starts_with(lower(name), lower(:q)) and (lower(name), id) > (lower(:after_name), :after_id)
            order by lower(name), id limit :limit""";

    private final JdbcClient sql;
    private final OrganizationTable table;

    OrganizationReader(JdbcClient sql) {
        this.sql = sql;
        table = new OrganizationTable(sql);
    }

    Optional<Organization> find(OrganizationId id) {
        return Optional.ofNullable(byId(Set.of(id.value())).get(id.value()));
    }

    Map<UUID, Organization> byId(Set<UUID> ids) {
        return table.load(ids).values().stream()
                .map(OrganizationReader::organization)
                .collect(Collectors.toMap(organization -> organization.id().value(), Function.identity()));
    }

    NamePage<Organization> list(String beginning, NameCursor after, int limit) {
        var rows = sql
                .sql(LIST)
                .param("q", beginning.strip())
                .param("after_name", after.name())
                .param("after_id", after.id())
                .param("limit", limit + 1)
                .query(OrganizationRow.class)
                .list()
                .stream()
                .map(OrganizationReader::organization)
                .toList();
        return NamePage.of(rows, limit, Organization::name, organization -> organization
                .id()
                .value());
    }

    private static Organization organization(OrganizationRow row) {
        return new Organization(new OrganizationId(row.id()), row.name(), row.sharesTickets());
    }
}
