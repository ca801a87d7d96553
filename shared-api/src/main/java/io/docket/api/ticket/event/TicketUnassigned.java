package io.docket.api.ticket.event;

import io.docket.api.identity.PersonId;
import io.docket.api.ticket.TicketId;
import org.axonframework.serialization.Revision;

/** Nobody owns the ticket any more. */
@Revision("1")
public record TicketUnassigned(TicketId ticket, PersonId from) implements TicketEvent {}
