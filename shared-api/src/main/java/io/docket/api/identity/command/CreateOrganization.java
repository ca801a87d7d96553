package io.docket.api.identity.command;

import io.docket.api.identity.OrganizationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Makes an organisation.
 *
 * @param sharesTickets whether its members see each other's tickets
 */
public record CreateOrganization(
        @TargetAggregateIdentifier OrganizationId organization, String name, boolean sharesTickets)
        implements IdentityCommand {}
