package io.docket.query.ticket.queue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.docket.api.sla.event.SlaEvent;
import io.docket.api.ticket.AboutTicket;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.query.projection.PublicEvents;
import io.docket.query.ticket.state.Clocks;
import io.docket.query.ticket.state.ListedTicket;
import io.docket.query.ticket.state.TicketProperties;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What lists, views and counters need of one ticket, folded from its events; as JSON it is the row.
 *
 * @param position of the last event in it
 * @param version length of the ticket's own stream
 * @param publicVersion the same without what customers may not know of
 */
record QueueEntry(
        TicketId ticketId,
        long position,
        long version,
        long publicVersion,
        long number,
        @JsonUnwrapped TicketProperties properties,
        @JsonUnwrapped Times times,
        Clocks clocks) {

    /** The ticket after one more event; nothing before it was opened, and events already in it change nothing. */
    static @Nullable QueueEntry after(@Nullable QueueEntry entry, AboutTicket event, Instant at, long position) {
        if (entry == null) {
            return event instanceof TicketOpened opened ? opened(opened, at, position) : null;
        }
        return position <= entry.position ? entry : entry.after(event, at, position);
    }

    private static QueueEntry opened(TicketOpened opened, Instant at, long position) {
        return new QueueEntry(
                opened.ticket(),
                position,
                1,
                1,
                opened.number(),
                TicketProperties.of(opened),
                Times.since(at),
                Clocks.NONE);
    }

    private QueueEntry after(AboutTicket event, Instant at, long newPosition) {
        return switch (event) {
            case TicketEvent own ->
                new QueueEntry(
                        ticketId,
                        newPosition,
                        version + 1,
                        PublicEvents.isPublic(own) ? publicVersion + 1 : publicVersion,
                        number,
                        properties.after(own),
                        times.after(own, at),
                        clocks.after(own, at));
            case SlaEvent sla ->
                new QueueEntry(
                        ticketId, newPosition, version, publicVersion, number, properties, times, clocks.after(sla));
            default -> this;
        };
    }

    /** When the desk is late with it, or has been since; null where nothing is promised at the moment. */
    @JsonProperty
    @Nullable
    Instant dueAt() {
        return properties.status().unsolved() ? clocks.due() : null;
    }

    ListedTicket listed() {
        return new ListedTicket(
                ticketId,
                number,
                version,
                publicVersion,
                properties,
                times.createdAt(),
                times.updatedAt(),
                times.publicUpdatedAt(),
                times.solvedAt(),
                clocks);
    }
}
