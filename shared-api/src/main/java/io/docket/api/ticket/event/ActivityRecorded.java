package io.docket.api.ticket.event;

import io.docket.api.ticket.TicketId;
import org.axonframework.serialization.Revision;

/** The system it came from counted an update that changed nothing we can see. */
@Revision("1")
public record ActivityRecorded(TicketId ticket, String activity) implements TicketEvent {}
