package io.docket.query.identity;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.query.Group;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads groups. */
final class GroupReader {
    private final NamedRows<GroupRow> rows;

    GroupReader(JdbcClient sql) {
        rows = GroupTable.rows(sql);
    }

    Optional<Group> find(GroupId id) {
        return Optional.ofNullable(byId(Set.of(id.value())).get(id.value()));
    }

    Map<UUID, Group> byId(Set<UUID> ids) {
        return rows.load(ids).values().stream()
                .map(GroupReader::group)
                .collect(Collectors.toMap(group -> group.id().value(), Function.identity()));
    }

    NamePage<Group> list(String beginning, NameCursor after, int limit) {
        var found = rows.list(beginning, after, limit + 1).stream()
                .map(GroupReader::group)
                .toList();
        return NamePage.of(found, limit, Group::name, group -> group.id().value());
    }

    private static Group group(GroupRow row) {
        return new Group(new GroupId(row.id()), row.name(), row.active());
    }
}
