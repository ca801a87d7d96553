package io.docket.api.identity.command;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Changes what is given and leaves what is null; all or nothing. */
public record ChangePerson(
        @TargetAggregateIdentifier PersonId person,
        @Nullable String displayName,
        @Nullable String email,
        @Nullable Boolean active,
        @Nullable Set<Role> roles,
        @Nullable Set<GroupId> groups,
        @Nullable OrganizationId organization,
        @Nullable Secret password)
        implements IdentityCommand {}
