package io.docket.query.identity;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of people. */
final class PersonTable implements IdentityFold.Table<PersonRow> {

    /** A row with the words it is found by. */
    private record Found(PersonRow row, Set<String> words) {}

    private static final String SAVE = """
            insert into person (id, name, email, username, active, roles, groups, organization, epoch,
                sessions_ended_at, position, words)
            select (item).id, (item).name, (item).email, (item).username, (item).active,
                array(select lower(role) from unnest((item).roles) role), (item).groups, (item).organization, (item).epoch,
                (item).sessions_ended_at, (item).position, array_to_tsvector(words)
            from (select jsonb_populate_record(null::person, entry -> 'row') as item,
                    array(select jsonb_array_elements_text(entry -> 'words')) as words
                from jsonb_array_elements(:rows::jsonb) entry) rows
            on conflict (id) do update set name = excluded.name, email = excluded.email, username = excluded.username,
                active = excluded.active, roles = excluded.roles, groups = excluded.groups,
                organization = excluded.organization, epoch = excluded.epoch, position = excluded.position,
                words = excluded.words, sessions_ended_at = excluded.sessions_ended_at
            where excluded.position > person.position""";

    private final JdbcClient sql;

    PersonTable(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, PersonRow> load(Set<UUID> ids) {
        return sql
                .sql("select * from person where id in (:ids)")
                .param("ids", ids)
                .query(PersonTable::row)
                .list()
                .stream()
                .collect(Collectors.toMap(PersonRow::id, Function.identity()));
    }

    @Override
    public void save(Collection<PersonRow> rows) {
        if (!rows.isEmpty()) {
            var found = rows.stream()
                    .map(row -> new Found(row, NameWords.of(row.name(), row.email(), row.username())))
                    .toList();
            sql.sql(SAVE).param("rows", Json.of(found)).update();
        }
    }

    static PersonRow row(ResultSet result, int number) throws SQLException {
        var organization = result.getObject("organization", UUID.class);
        var ended = result.getTimestamp("sessions_ended_at");
        return new PersonRow(
                result.getObject("id", UUID.class),
                result.getString("name"),
                result.getString("email"),
                result.getString("username"),
                result.getBoolean("active"),
                set(
                        (String[]) result.getArray("roles").getArray(),
                        role -> Role.valueOf(role.toUpperCase(Locale.ROOT))),
                set((UUID[]) result.getArray("groups").getArray(), GroupId::new),
                organization == null ? null : new OrganizationId(organization),
                result.getInt("epoch"),
                ended == null ? null : ended.toInstant(),
                result.getLong("position"));
    }

    private static <A, B> Set<B> set(A[] values, Function<A, B> as) {
        var set = new LinkedHashSet<B>();
        for (var value : values) {
            set.add(as.apply(value));
        }
        return set;
    }
}
