package io.docket.api.ticket.event;

import io.docket.api.ticket.TicketId;
import java.util.Set;
import org.axonframework.serialization.Revision;

/** Labels were put on or taken off. */
@Revision("1")
public record TagsChanged(TicketId ticket, Set<String> added, Set<String> removed) implements TicketEvent {}
