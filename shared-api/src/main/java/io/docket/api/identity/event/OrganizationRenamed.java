package io.docket.api.identity.event;

import io.docket.api.identity.OrganizationId;
import org.axonframework.serialization.Revision;

/** The organisation has another name. */
@Revision("1")
public record OrganizationRenamed(OrganizationId organization, String from, String to) implements OrganizationEvent {}
