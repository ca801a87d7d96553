package io.docket.query.narrative;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks up what people, groups and organisations are and were called. */
public final class NameBook {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Whoever has an address has a name. */
    private static final String NAMES = """
            select subject, name_history.position, name_history.name, email
            from name_history left join person on person.id = subject where subject = any(?)""";

    private static final int ID_LENGTH = 36;

    private final JdbcClient sql;

    public NameBook(JdbcClient sql) {
        this.sql = sql;
    }

    public KnownNames of(Collection<UUID> ids) {
        var wanted = ids.toArray(UUID[]::new);
        var names = new HashMap<UUID, NavigableMap<Long, String>>();
        var addresses = new HashMap<UUID, String>();
        if (wanted.length > 0) {
            sql.sql(NAMES).param(wanted).query(row -> {
                var id = row.getObject(1, UUID.class);
                names.computeIfAbsent(id, unknown -> new TreeMap<>()).put(row.getLong(2), row.getString(3));
                Optional.ofNullable(row.getString(4)).ifPresent(address -> addresses.put(id, address));
            });
        }
        return new KnownNames(names, addresses);
    }

    /** Every id that stands anywhere in the fields of an event, or of several. */
    public static Set<UUID> ids(Object data) {
        var texts = new HashSet<String>();
        collect(data, texts);
        return texts.stream()
                .filter(text -> ID.matcher(text).matches())
                .map(UUID::fromString)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Texts as long as an id: most of what events hold is longer, and each is looked at in every page. */
    private static void collect(@Nullable Object value, Set<String> texts) {
        switch (value) {
            case null -> {}
            case Map<?, ?> fields -> fields.values().forEach(field -> collect(field, texts));
            case Collection<?> values -> values.forEach(each -> collect(each, texts));
            case String text when text.length() == ID_LENGTH -> texts.add(text);
            default -> {}
        }
    }
}
