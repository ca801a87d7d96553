package io.docket.api.identity.event;

import io.docket.api.identity.OrganizationId;

/** Everything that happens to an organisation. */
public sealed interface OrganizationEvent permits OrganizationCreated, OrganizationRenamed, TicketSharingChanged {

    OrganizationId organization();
}
