package io.docket.query.ticket.search.document;

import io.docket.api.sla.event.SlaEvent;
import io.docket.api.ticket.AboutTicket;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.query.projection.PublicEvents;
import io.docket.query.ticket.state.Clocks;
import io.docket.query.ticket.state.TicketProperties;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All that can be searched for, counted or listed of one ticket, folded from its events.
 *
 * @param position of the last event in it
 * @param version length of the ticket's own stream
 * @param publicVersion the same without what customers may not know of
 */
public record TicketDocument(
        TicketId ticket,
        long position,
        long version,
        long publicVersion,
        long number,
        TicketProperties properties,
        Milestones milestones,
        Conversation conversation,
        Clocks clocks) {

    /** The ticket after one more event; nothing before it was opened, and events already in it change nothing. */
    public static @Nullable TicketDocument after(
            @Nullable TicketDocument ticket, AboutTicket event, Instant at, long position) {
        if (ticket == null) {
            return event instanceof TicketOpened opened ? opened(opened, at, position) : null;
        }
        return position <= ticket.position ? ticket : ticket.after(event, at, position);
    }

    private static TicketDocument opened(TicketOpened opened, Instant at, long position) {
        return new TicketDocument(
                opened.ticket(),
                position,
                1,
                1,
                opened.number(),
                TicketProperties.of(opened),
                Milestones.since(at),
                Conversation.startedBy(opened.description().text()),
                Clocks.NONE);
    }

    private TicketDocument after(AboutTicket event, Instant at, long newPosition) {
        return switch (event) {
            case TicketEvent own ->
                new TicketDocument(
                        ticket,
                        newPosition,
                        version + 1,
                        PublicEvents.isPublic(own) ? publicVersion + 1 : publicVersion,
                        number,
                        properties.after(own),
                        milestones.after(own, at),
                        conversation.after(own),
                        clocks.after(own, at));
            case SlaEvent sla ->
                new TicketDocument(
                        ticket,
                        newPosition,
                        version,
                        publicVersion,
                        number,
                        properties,
                        milestones,
                        conversation,
                        clocks.after(sla));
            default -> this;
        };
    }
}
