package io.docket.api.ticket.event;

import io.docket.api.ticket.TicketId;
import org.axonframework.serialization.Revision;

/** The requester was forgotten: nothing that was written on the ticket can be read any more, and all else stays. */
@Revision("1")
public record TextsErased(TicketId ticket) implements TicketEvent {}
