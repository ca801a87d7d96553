package io.docket.api.sla.command;

import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.event.TicketEvent;
import java.time.Instant;
import java.util.List;

/**
 * Something happened to the ticket; its clocks start, stop, pause or go on.
 *
 * @param moments oldest first; more than one where a whole history is told at once
 */
public record TrackSla(TicketId ticket, List<Moment> moments) implements SlaCommand {

    /** What happened, and when. */
    public record Moment(TicketEvent event, Instant at) {}

    public TrackSla(TicketId ticket, TicketEvent event, Instant at) {
        this(ticket, List.of(new Moment(event, at)));
    }
}
