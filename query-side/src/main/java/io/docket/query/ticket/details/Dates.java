package io.docket.query.ticket.details;

import io.docket.api.ticket.event.StatusEvent;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.query.projection.PublicEvents;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When things happened to a ticket.
 *
 * @param publicUpdatedAt when anything happened last that requesters may know of
 * @param solvedAt when it was solved, or closed without having been; null while it is unsolved
 */
record Dates(
        Instant createdAt,
        Instant updatedAt,
        Instant publicUpdatedAt,
        @Nullable Instant solvedAt,
        @Nullable Instant closedAt) {

    static Dates since(Instant created) {
        return new Dates(created, created, created, null, null);
    }

    Dates after(TicketEvent event, Instant at) {
        var seen = PublicEvents.isPublic(event) ? at : publicUpdatedAt;
        return event instanceof StatusEvent changed
                ? new Dates(
                        createdAt, at, seen, solved(changed, at), changed.to().closed() ? at : null)
                : new Dates(createdAt, at, seen, solvedAt, closedAt);
    }

    private @Nullable Instant solved(StatusEvent changed, Instant at) {
        if (changed.to().unsolved()) {
            return null;
        }
        return changed.to().done() && solvedAt == null ? at : solvedAt;
    }
}
