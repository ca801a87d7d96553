package io.docket.api.identity.query;

import io.docket.api.gateway.Query;
import org.jspecify.annotations.Nullable;

/** Organisations, by name. */
public record ListOrganizations(String q, @Nullable String after, int limit) implements Query<OrganizationPage> {

    @Override
    public Class<OrganizationPage> answer() {
        return OrganizationPage.class;
    }
}
