package io.docket.command.identity;

import io.docket.api.identity.PersonId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A directory that knows what a test tells it. */
final class KnownDirectory implements Directory {
    private record Value(String kind, String value) {}

    private final Map<Value, UUID> owners = new HashMap<>();
    private final Set<PersonId> administrators = new HashSet<>();

    KnownDirectory knowing(String kind, String value, UUID owner) {
        owners.put(new Value(kind, value), owner);
        return this;
    }

    KnownDirectory administeredBy(PersonId... people) {
        administrators.addAll(Set.of(people));
        return this;
    }

    @Override
    public Optional<UUID> owner(String kind, String value) {
        return Optional.ofNullable(owners.get(new Value(kind, Claims.normalized(value))));
    }

    @Override
    public boolean owns(String kind, UUID owner) {
        return owners.entrySet().stream()
                .anyMatch(entry ->
                        entry.getKey().kind().equals(kind) && entry.getValue().equals(owner));
    }

    @Override
    public Administrators administrators() {
        return new Administrators(Set.copyOf(administrators), 6);
    }
}
