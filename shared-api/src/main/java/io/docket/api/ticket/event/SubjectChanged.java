package io.docket.api.ticket.event;

import io.docket.api.personal.Personal;
import io.docket.api.ticket.TicketId;
import org.axonframework.serialization.Revision;

/** The ticket has another headline. */
@Revision("1")
public record SubjectChanged(TicketId ticket, Personal from, Personal to) implements TicketEvent {}
