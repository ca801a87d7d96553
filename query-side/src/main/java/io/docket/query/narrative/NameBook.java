package io.docket.query.narrative;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks up what people, groups and organisations are and were called. */
public final class NameBook {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final JdbcClient sql;

    public NameBook(JdbcClient sql) {
        this.sql = sql;
    }

    public KnownNames of(Collection<UUID> ids) {
        var wanted = ids.toArray(UUID[]::new);
        var names = new HashMap<UUID, NavigableMap<Long, String>>();
        var addresses = new HashMap<UUID, String>();
        if (wanted.length > 0) {
            sql.sql("select subject, position, name from name_history where subject = any(?)")
                    .param(wanted)
                    .query(row -> {
                        names.computeIfAbsent(row.getObject(1, UUID.class), id -> new TreeMap<>())
                                .put(row.getLong(2), row.getString(3));
                    });
            sql.sql("select id, email from person where id = any(?)")
                    .param(wanted)
                    .query(row -> {
                        addresses.put(row.getObject(1, UUID.class), row.getString(2));
                    });
        }
        return new KnownNames(names, addresses);
    }

    /** Every id that stands anywhere in an event's fields. */
    public static Set<UUID> ids(Object data) {
        var ids = new HashSet<UUID>();
        collect(data, ids);
        return ids;
    }

    private static void collect(Object value, Set<UUID> ids) {
        switch (value) {
            case Map<?, ?> fields ->
                fields.values().stream().filter(field -> field != null).forEach(field -> collect(field, ids));
            case Collection<?> values ->
                values.stream().filter(each -> each != null).forEach(each -> collect(each, ids));
            case String text when ID.matcher(text).matches() -> ids.add(UUID.fromString(text));
            default -> {}
        }
    }
}
