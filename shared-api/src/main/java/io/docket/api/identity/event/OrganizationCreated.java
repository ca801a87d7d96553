package io.docket.api.identity.event;

import io.docket.api.identity.OrganizationId;
import org.axonframework.serialization.Revision;

/** Customers can belong to a new organisation. */
@Revision("1")
public record OrganizationCreated(OrganizationId organization, String name, boolean sharesTickets)
        implements OrganizationEvent {}
