package io.docket.query.projection;

import io.docket.api.ticket.TicketId;
import java.util.Set;

/**
 * A read model has moved on, or is about to: {@link Progress} says when the position is reached.
 *
 * @param tickets whose rows have news at that position
 * @param internal those of them with news for the desk's own people only
 */
public record Change(String readModel, long position, Set<TicketId> tickets, Set<TicketId> internal) {}
