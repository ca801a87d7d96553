package io.docket.api.identity.query;

import io.docket.api.identity.OrganizationId;

/**
 * An organisation.
 *
 * @param sharesTickets whether its members see each other's tickets
 */
public record Organization(OrganizationId id, String name, boolean sharesTickets) {}
