package io.docket.api.sla.command;

import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.event.TicketEvent;
import java.time.Instant;

/** Something happened to the ticket; its clocks start, stop, pause or go on. */
public record TrackSla(TicketId ticket, TicketEvent event, Instant at) implements SlaCommand {}
