package io.docket.command.decision;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.metadata.Caller;
import io.docket.command.decision.Decisions.KnownGroup;
import io.docket.command.decision.Decisions.KnownPerson;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks people up, each time by one index. */
record PeopleTable(JdbcClient sql) {

    private static final String PERSON =
            "select p.id, p.active, p.roles, p.groups, p.organization, coalesce(o.shares, false) shares"
                    + " from decision_person p left join decision_organization o on o.id = p.organization";

    Optional<KnownPerson> person(PersonId id) {
        return sql.sql(PERSON + " where p.id = ?")
                .param(id.value())
                .query((row, number) -> person(row))
                .optional();
    }

    /** An address has one owner at a time; a former owner may still be listed for the blink that the events take. */
    Optional<KnownPerson> personByEmail(String email) {
        return sql
                .sql(PERSON + " where p.email = ?")
                .param(email.strip().toLowerCase(Locale.ROOT))
                .query((row, number) -> person(row))
                .list()
                .stream()
                .findFirst();
    }

    Optional<Caller> caller(PersonId id) {
        return sql.sql(PERSON + " where p.id = ? and p.active")
                .param(id.value())
                .query((row, number) -> caller(row))
                .optional();
    }

    Optional<KnownGroup> group(GroupId id) {
        return sql.sql("select active from decision_group where id = ?")
                .param(id.value())
                .query(Boolean.class)
                .optional()
                .map(active -> new KnownGroup(id, active));
    }

    long administrators() {
        return sql.sql("select count(*) from decision_person where active and 'admin' = any(roles)")
                .query(Long.class)
                .single();
    }

    private static KnownPerson person(ResultSet row) throws SQLException {
        return new KnownPerson(
                new PersonId(row.getObject("id", UUID.class)),
                row.getBoolean("active"),
                roles(row),
                groups(row),
                organization(row));
    }

    private static Caller caller(ResultSet row) throws SQLException {
        return new Caller(
                new PersonId(row.getObject("id", UUID.class)),
                roles(row),
                groups(row),
                organization(row),
                row.getBoolean("shares"));
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        return elements(
                row.getArray("roles"), code -> Role.valueOf(code.toString().toUpperCase(Locale.ROOT)));
    }

    private static Set<GroupId> groups(ResultSet row) throws SQLException {
        return elements(row.getArray("groups"), id -> new GroupId((UUID) id));
    }

    private static @Nullable OrganizationId organization(ResultSet row) throws SQLException {
        var id = row.getObject("organization", UUID.class);
        return id == null ? null : new OrganizationId(id);
    }

    private static <T> Set<T> elements(Array array, Function<Object, T> read) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(read).collect(Collectors.toUnmodifiableSet());
    }
}
