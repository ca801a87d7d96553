package io.docket.api.ticket.event;

import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketType;
import org.axonframework.serialization.Revision;

/** The matter turned out to be of another kind. */
@Revision("1")
public record TypeChanged(TicketId ticket, TicketType from, TicketType to) implements TicketEvent {}
