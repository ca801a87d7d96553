package io.docket.api.metadata;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, with their rights as the receiving side knows them. A side makes its own from its own tables; one that
 * came over the wire is never believed.
 *
 * @param organizationShares whether members of the caller's organisation see each other's tickets
 */
public record Caller(
        PersonId id,
        Set<Role> roles,
        Set<GroupId> groups,
        @Nullable OrganizationId organization,
        boolean organizationShares) {

    /** Whether the caller has the role, or one that includes it. */
    public boolean is(Role role) {
        return roles.stream().anyMatch(held -> held.includes(role));
    }

    /** On which side of the desk the caller acts. */
    public Actor actor() {
        return is(Role.AGENT) || is(Role.AUDITOR) || is(Role.ANALYST) ? Actor.agent(id) : Actor.customer(id);
    }
}
