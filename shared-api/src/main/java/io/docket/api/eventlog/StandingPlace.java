package io.docket.api.eventlog;

import io.docket.api.ticket.AboutTicket;
import io.docket.api.ticket.TicketId;
import java.util.OptionalLong;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * Where a processor stands.
 *
 * @param type of the event; null where it is one of several
 */
record StandingPlace(
        long position, @Nullable String type, @Nullable TicketId ticket) {

    /** Before this very event. */
    static StandingPlace before(EventMessage<?> event) {
        return new StandingPlace(
                position(event),
                event.getPayloadType().getSimpleName(),
                event.getPayload() instanceof AboutTicket about ? about.ticket() : null);
    }

    /** Somewhere from this event on. */
    static StandingPlace from(EventMessage<?> event) {
        return new StandingPlace(position(event), null, null);
    }

    private static long position(EventMessage<?> event) {
        return event instanceof TrackedEventMessage<?> tracked
                ? position(tracked).orElse(0)
                : 0;
    }

    private static OptionalLong position(TrackedEventMessage<?> event) {
        return event.trackingToken().position();
    }
}
