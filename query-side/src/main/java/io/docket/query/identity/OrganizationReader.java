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
    private final NamedRows<OrganizationRow> rows;

    OrganizationReader(JdbcClient sql) {
        rows = OrganizationTable.rows(sql);
    }

    Optional<Organization> find(OrganizationId id) {
        return Optional.ofNullable(byId(Set.of(id.value())).get(id.value()));
    }

    Map<UUID, Organization> byId(Set<UUID> ids) {
        return rows.load(ids).values().stream()
                .map(OrganizationReader::organization)
                .collect(Collectors.toMap(organization -> organization.id().value(), Function.identity()));
    }

    NamePage<Organization> list(String beginning, NameCursor after, int limit) {
        var found = rows.list(beginning, after, limit + 1).stream()
                .map(OrganizationReader::organization)
                .toList();
        return NamePage.of(found, limit, Organization::name, organization -> organization
                .id()
                .value());
    }

    private static Organization organization(OrganizationRow row) {
        return new Organization(new OrganizationId(row.id()), row.name(), row.sharesTickets());
    }
}
