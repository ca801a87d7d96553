package io.docket.query.security;

import io.docket.api.metadata.Caller;
import io.docket.api.ticket.TicketId;

/** Finds the ticket that a reference means, as far as the caller may see it. */
@FunctionalInterface
public interface VisibleTickets {

    /**
     * @param ref the ticket's id or number
     * @throws io.docket.api.problem.Refusal not found, where there is none or the caller may not see it
     */
    TicketId id(String ref, Caller caller);
}
