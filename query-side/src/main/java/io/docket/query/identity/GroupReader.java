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
    private static final String LIST = """
            select * from desk_group
            where starts_with(lower(name), lower(:q)) and (lower(name), id) > (lower(:after_name), :after_id)
            order by lower(name), id limit :limit""";

    private final JdbcClient sql;
    private final GroupTable table;

    GroupReader(JdbcClient sql) {
        this.sql = sql;
        table = new GroupTable(sql);
    }

    Optional<Group> find(GroupId id) {
        return Optional.ofNullable(byId(Set.of(id.value())).get(id.value()));
    }

    Map<UUID, Group> byId(Set<UUID> ids) {
        return table.load(ids).values().stream()
                .map(GroupReader::group)
                .collect(Collectors.toMap(group -> group.id().value(), Function.identity()));
    }

    NamePage<Group> list(String beginning, NameCursor after, int limit) {
        var rows = sql
                .sql(LIST)
                .param("q", beginning.strip())
                .param("after_name", after.name())
                .param("after_id", after.id())
                .param("limit", limit + 1)
                .query(GroupRow.class)
                .list()
                .stream()
                .map(GroupReader::group)
                .toList();
        return NamePage.of(rows, limit, Group::name, group -> group.id().value());
    }

    private static Group group(GroupRow row) {
        return new Group(new GroupId(row.id()), row.name(), row.active());
    }
}
