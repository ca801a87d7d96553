package io.docket.query.ticket.search.postgresql;

import io.docket.query.ticket.search.filter.NameLookup;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a search can name, as it is called now: documents hold ids, so that renaming touches none. */
public final class SearchNames implements NameLookup {

    private static final String NAMES = """
            select id, name from person where id in (:ids)
            union all select id, name from desk_group where id in (:ids)
            union all select id, name from organization where id in (:ids)""";

    private static final Pattern ID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** As many values as Elasticsearch takes at once. */
    private static final int MOST = 65_536;

    private final JdbcClient sql;

    public SearchNames(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> people(String name) {
        return ids("person where lower(name) = :name or lower(email) = :name or lower(username) = :name", name);
    }

    @Override
    public Set<String> peopleBeginning(String name, boolean byAddress) {
        return found(
                byAddress
                        ? "person where starts_with(lower(name), :name) or starts_with(lower(email), :name)"
                                + " or starts_with(lower(username), :name)"
                        : "person where starts_with(lower(name), :name)",
                name);
    }

    @Override
    public Set<String> groupsBeginning(String name) {
        return found("desk_group where starts_with(lower(name), :name)", name);
    }

    @Override
    public Set<String> organizationsBeginning(String name) {
        return found("organization where starts_with(lower(name), :name)", name);
    }

    @Override
    public Set<String> groups(String name) {
        return ids("desk_group where lower(name) = :name", name);
    }

    @Override
    public Set<String> organizations(String name) {
        return ids("organization where lower(name) = :name", name);
    }

    /** The names behind these ids; those that are not known are left out. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        var names = new HashMap<UUID, String>();
        if (!ids.isEmpty()) {
            sql.sql(NAMES).param("ids", ids).query(row -> {
                names.put(row.getObject("id", UUID.class), row.getString("name"));
            });
        }
        return names;
    }

    /** An id names itself. */
    private Set<String> ids(String named, String name) {
        return ID.matcher(name).matches() ? Set.of(name.toLowerCase(Locale.ROOT)) : found(named, name);
    }

    private Set<String> found(String named, String name) {
        return sql.sql("select id::text from " + named + " limit " + MOST)
                .param("name", name.toLowerCase(Locale.ROOT))
                .query(String.class)
                .set();
    }
}
