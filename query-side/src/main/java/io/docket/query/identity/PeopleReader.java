package io.docket.query.identity;

import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.identity.query.Group;
import io.docket.api.identity.query.Organization;
import io.docket.api.identity.query.Person;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads people with the groups and the organisation that they belong to. */
final class PeopleReader {
    private static final String LIST = """
            select * from person
            where (:words = '' or words @@ :words::tsquery) and (:role::text is null or :role = any(roles))
                and (lower(name), id) > (lower(:after_name), :after_id)
            order by lower(name), id limit :limit""";

    private final JdbcClient sql;
    private final GroupReader groups;
    private final OrganizationReader organizations;

    PeopleReader(JdbcClient sql, GroupReader groups, OrganizationReader organizations) {
        this.sql = sql;
        this.groups = groups;
        this.organizations = organizations;
    }

    Optional<Person> find(PersonId id) {
        return one("id = :value", id.value());
    }

    /** By id, user name or e-mail address, in this order. */
    Optional<Person> find(String ref) {
        var name = ref.strip().toLowerCase(Locale.ROOT);
        return id(name).flatMap(this::find)
                .or(() -> one("lower(username) = :value", name))
                .or(() -> one("lower(email) = :value", name));
    }

    NamePage<Person> list(String words, @Nullable Role role, NameCursor after, int limit) {
        var rows = sql.sql(LIST)
                .param("words", NameWords.beginnings(words))
                .param("role", role == null ? null : role.code())
                .param("after_name", after.name())
                .param("after_id", after.id())
                .param("limit", limit + 1)
                .query(PersonTable::row)
                .list();
        return NamePage.of(
                people(rows), limit, Person::displayName, person -> person.id().value());
    }

    private Optional<Person> one(String condition, Object value) {
        var rows = sql.sql("select * from person where " + condition)
                .param("value", value)
                .query(PersonTable::row)
                .list();
        return people(rows).stream().findFirst();
    }

    private List<Person> people(List<PersonRow> rows) {
        var groupIds = new HashSet<UUID>();
        var organizationIds = new HashSet<UUID>();
        rows.forEach(row -> {
            row.groups().forEach(group -> groupIds.add(group.value()));
            Optional.ofNullable(row.organization()).ifPresent(it -> organizationIds.add(it.value()));
        });
        var theirGroups = groups.byId(groupIds);
        var theirOrganizations = organizations.byId(organizationIds);
        return rows.stream()
                .map(row -> person(row, theirGroups, theirOrganizations))
                .toList();
    }

    private static Person person(PersonRow row, Map<UUID, Group> groups, Map<UUID, Organization> organizations) {
        return new Person(
                new PersonId(row.id()),
                row.username(),
                row.name(),
                row.email(),
                row.active(),
                row.roles().stream().sorted().toList(),
                named(row, groups),
                row.organization() == null
                        ? null
                        : organizations.get(row.organization().value()));
    }

    private static List<Group> named(PersonRow row, Map<UUID, Group> groups) {
        return row.groups().stream()
                .map(id -> groups.get(id.value()))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Group::name))
                .toList();
    }

    private static Optional<PersonId> id(String text) {
        try {
            return Optional.of(PersonId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
