package io.docket.query.identity;

import io.docket.api.identity.event.OrganizationCreated;
import io.docket.api.identity.event.OrganizationEvent;
import io.docket.api.identity.event.OrganizationRenamed;
import io.docket.api.identity.event.TicketSharingChanged;
import java.util.UUID;

/**
 * What is kept of an organisation.
 *
 * @param position of the last event folded
 */
record OrganizationRow(UUID id, String name, boolean sharesTickets, long position) {

    static OrganizationRow created(OrganizationCreated event, long position) {
        return new OrganizationRow(event.organization().value(), event.name(), event.sharesTickets(), position);
    }

    /** Events at or before the row's position are in it already. */
    OrganizationRow after(OrganizationEvent event, long at) {
        if (at <= position) {
            return this;
        }
        return switch (event) {
            case OrganizationCreated _ -> this;
            case OrganizationRenamed renamed -> new OrganizationRow(id, renamed.to(), sharesTickets, at);
            case TicketSharingChanged changed -> new OrganizationRow(id, name, changed.shares(), at);
        };
    }
}
