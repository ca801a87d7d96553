package io.docket.query.ticket.search.postgresql;

import io.docket.api.identity.event.EmailChanged;
import io.docket.api.identity.event.GroupCreated;
import io.docket.api.identity.event.GroupEvent;
import io.docket.api.identity.event.GroupRenamed;
import io.docket.api.identity.event.OrganizationCreated;
import io.docket.api.identity.event.OrganizationEvent;
import io.docket.api.identity.event.OrganizationRenamed;
import io.docket.api.identity.event.PersonEvent;
import io.docket.api.identity.event.PersonRegistered;
import io.docket.api.identity.event.PersonRenamed;
import io.docket.query.ticket.search.filter.Directory;
import io.docket.query.ticket.state.Names;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names of people, groups and organisations, as they are now: documents hold ids, so that renaming touches none. */
public final class SearchNames implements Directory, Names {

    private static final String SAVE = """
            insert into search_name (id, kind, name, email, username) values (:id, :kind, :name, :email, :username)
            on conflict (id) do update
            set name = excluded.name, email = excluded.email, username = excluded.username""";

    private static final Pattern ID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final JdbcClient sql;

    public SearchNames(JdbcClient sql) {
        this.sql = sql;
    }

    public void on(PersonEvent event) {
        switch (event) {
            case PersonRegistered person ->
                save(
                        person.person().value(),
                        "person",
                        person.displayName().text(),
                        person.email().text(),
                        person.username() == null ? null : person.username().text());
            case PersonRenamed person ->
                rename(person.person().value(), person.displayName().text());
            case EmailChanged person ->
                sql.sql("update search_name set email = ? where id = ?")
                        .params(person.email().text(), person.person().value())
                        .update();
            default -> {}
        }
    }

    public void on(GroupEvent event) {
        switch (event) {
            case GroupCreated group -> save(group.group().value(), "group", group.name(), null, null);
            case GroupRenamed group -> rename(group.group().value(), group.to());
            default -> {}
        }
    }

    public void on(OrganizationEvent event) {
        switch (event) {
            case OrganizationCreated created ->
                save(created.organization().value(), "organization", created.name(), null, null);
            case OrganizationRenamed renamed -> rename(renamed.organization().value(), renamed.to());
            default -> {}
        }
    }

    public void clear() {
        sql.sql("truncate search_name").update();
    }

    @Override
    public Set<String> people(String name) {
        return ids(
                "kind = 'person' and (lower(name) = :name or lower(email) = :name or lower(username) = :name)", name);
    }

    @Override
    public Set<String> groups(String name) {
        return ids("kind = 'group' and lower(name) = :name", name);
    }

    @Override
    public Set<String> organizations(String name) {
        return ids("kind = 'organization' and lower(name) = :name", name);
    }

    @Override
    public Map<UUID, Name> names(Collection<UUID> ids) {
        var names = new HashMap<UUID, Name>();
        if (!ids.isEmpty()) {
            sql.sql("select id, name, email from search_name where id in (:ids)")
                    .param("ids", ids)
                    .query(Name.class)
                    .list()
                    .forEach(name -> names.put(name.id(), name));
        }
        return names;
    }

    /** An id names itself. */
    private Set<String> ids(String condition, String name) {
        return ID.matcher(name).matches() ? Set.of(name.toLowerCase(Locale.ROOT)) : found(condition, name);
    }

    private Set<String> found(String condition, String name) {
        return sql.sql("select id::text from search_name where " + condition)
                .param("name", name.toLowerCase(Locale.ROOT))
                .query(String.class)
                .set();
    }

    private void save(UUID id, String kind, String name, @Nullable String email, @Nullable String username) {
        sql.sql(SAVE)
                .param("id", id)
                .param("kind", kind)
                .param("name", name)
                .param("email", email)
                .param("username", username)
                .update();
    }

    private void rename(UUID id, String name) {
        sql.sql("update search_name set name = ? where id = ?").params(name, id).update();
    }
}
