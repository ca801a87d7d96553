package io.docket.query.ticket.state;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people and groups are called now: rows hold ids, so that renaming touches none of them. */
public interface Names {

    /** What someone or something is called. */
    record Name(UUID id, String name, @Nullable String email) {}

    /** The names behind these ids; those that are not known are left out. */
    Map<UUID, Name> names(Collection<UUID> ids);
}
