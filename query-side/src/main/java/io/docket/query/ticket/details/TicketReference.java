package io.docket.query.ticket.details;

import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Caller;
import io.docket.api.ticket.TicketId;
import io.docket.query.security.TicketVisibility;
import org.jspecify.annotations.Nullable;

/** Which ticket, and what decides who may see it. */
public record TicketReference(
        TicketId ticket,
        long number,
        PersonId requester,
        @Nullable OrganizationId organization) {

    public boolean isVisibleTo(Caller caller) {
        return TicketVisibility.sees(caller, requester, organization);
    }
}
