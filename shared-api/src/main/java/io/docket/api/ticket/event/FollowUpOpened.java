package io.docket.api.ticket.event;

import io.docket.api.ticket.TicketId;
import org.axonframework.serialization.Revision;

/** The requester wrote again after the ticket was closed, and a new ticket took it. */
@Revision("1")
public record FollowUpOpened(TicketId ticket, TicketId followUp, long number) implements TicketEvent {}
