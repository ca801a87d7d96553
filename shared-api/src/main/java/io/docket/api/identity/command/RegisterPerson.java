package io.docket.api.identity.command;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a person known. Without a user name they are a contact who cannot sign in.
 *
 * @param email unique, compared without case
 * @param password at least twelve characters; null where the person will set one by a reset link
 */
public record RegisterPerson(
        @TargetAggregateIdentifier PersonId person,
        String displayName,
        String email,
        @Nullable String username,
        @Nullable Secret password,
        Set<Role> roles,
        Set<GroupId> groups,
        @Nullable OrganizationId organization)
        implements IdentityCommand {}
