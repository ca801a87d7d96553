package io.docket.api.identity.event;

import io.docket.api.identity.OrganizationId;
import org.axonframework.serialization.Revision;

/** Members of the organisation see each other's tickets from now on, or no longer. */
@Revision("1")
public record TicketSharingChanged(OrganizationId organization, boolean shares) implements OrganizationEvent {}
