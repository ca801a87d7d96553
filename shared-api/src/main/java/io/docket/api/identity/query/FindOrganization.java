package io.docket.api.identity.query;

import io.docket.api.gateway.Query;
import io.docket.api.identity.OrganizationId;

/** One organisation. */
public record FindOrganization(OrganizationId organization) implements Query<Organization> {
    @Override
    public Class<Organization> answer() {
        return Organization.class;
    }
}
