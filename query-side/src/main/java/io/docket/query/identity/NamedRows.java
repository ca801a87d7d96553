package io.docket.query.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads rows that are known by id and listed by name: groups and organisations.
 *
 * @param table with columns {@code id} and {@code name}, and one for each component of the rows
 * @param <R> a row
 */
record NamedRows<R>(JdbcClient sql, String table, Class<R> type, Function<R, UUID> id) {

    /** Those of the rows that there are, by id. */
    Map<UUID, R> load(Set<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : sql
                        .sql("select * from " + table + " where id in (:ids)")
                        .param("ids", ids)
                        .query(type)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(id, Function.identity()));
    }

    /** Rows behind a place in the list whose names begin so, in whatever case. */
    List<R> list(String beginning, NameCursor after, int limit) {
        return sql.sql("select * from " + table + """
                         where starts_with(lower(name), lower(:q)) and (lower(name), id) > (lower(:after_name), :after_id)
                        order by lower(name), id limit :limit""")
                .param("q", beginning.strip())
                .param("after_name", after.name())
                .param("after_id", after.id())
                .param("limit", limit)
                .query(type)
                .list();
    }
}
