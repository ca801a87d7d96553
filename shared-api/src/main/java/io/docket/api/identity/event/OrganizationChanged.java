package io.docket.api.identity.event;

import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.PersonId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The person belongs to another organisation, or to none. */
@Revision("1")
public record OrganizationChanged(
        PersonId person,
        @Nullable OrganizationId from,
        @Nullable OrganizationId to) implements PersonEvent {}
