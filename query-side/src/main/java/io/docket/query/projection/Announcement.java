package io.docket.query.projection;

import java.util.List;
import java.util.UUID;

/**
 * What nodes tell each other about a read model.
 *
 * @param position meant only by {@link Kind#MOVED}
 * @param tickets that look different to anyone, {@code internal} that do to the desk's own people
 */
record Announcement(Kind kind, String model, long position, List<UUID> tickets, List<UUID> internal) {

    enum Kind {
        /** Some tickets changed; the position comes with the last announcement of the batch. */
        TOUCHED,
        /** Everything up to the position is there. */
        MOVED
    }

    static Announcement of(Kind kind, String model, long position) {
        return new Announcement(kind, model, position, List.of(), List.of());
    }
}
