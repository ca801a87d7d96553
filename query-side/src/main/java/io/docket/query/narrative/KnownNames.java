package io.docket.query.narrative;

import java.util.Map;
import java.util.NavigableMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names that some people, groups and organisations have had. Whoever is not known is called by their id. */
public final class KnownNames {

    private final Map<UUID, NavigableMap<Long, String>> names;
    private final Map<UUID, String> addresses;

    KnownNames(Map<UUID, NavigableMap<Long, String>> names, Map<UUID, String> addresses) {
        this.names = names;
        this.addresses = addresses;
    }

    public String now(UUID id) {
        var known = names.get(id);
        return known == null ? id.toString() : known.lastEntry().getValue();
    }

    /** What all of them are called now who are known, by their ids. */
    public Map<String, String> all() {
        return names.keySet().stream().collect(Collectors.toMap(UUID::toString, this::now));
    }

    /** The name at a position of the log; the first one for the time before it was known. */
    public String at(UUID id, long position) {
        var known = names.get(id);
        if (known == null) {
            return id.toString();
        }
        var then = known.floorEntry(position);
        return then == null ? known.firstEntry().getValue() : then.getValue();
    }

    /** Where somebody is reached now. */
    public @Nullable String email(UUID id) {
        return addresses.get(id);
    }
}
