package io.docket.api.identity.command;

import io.docket.api.identity.OrganizationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Renames an organisation or changes whether it shares; null leaves as it is. */
public record ChangeOrganization(
        @TargetAggregateIdentifier OrganizationId organization,
        @Nullable String name,
        @Nullable Boolean sharesTickets) implements IdentityCommand {}
