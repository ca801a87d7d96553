package io.docket.api.ticket.event;

import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import org.axonframework.serialization.Revision;

/** The ticket is more urgent than before, or less. */
@Revision("1")
public record PriorityChanged(TicketId ticket, Priority from, Priority to) implements TicketEvent {}
