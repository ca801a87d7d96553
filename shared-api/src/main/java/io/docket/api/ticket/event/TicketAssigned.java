package io.docket.api.ticket.event;

import io.docket.api.identity.PersonId;
import io.docket.api.ticket.TicketId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** An agent owns the ticket now. */
@Revision("1")
public record TicketAssigned(TicketId ticket, @Nullable PersonId from, PersonId to) implements TicketEvent {}
