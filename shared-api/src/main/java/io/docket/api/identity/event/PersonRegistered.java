package io.docket.api.identity.event;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.personal.Personal;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A person became known to the desk; without a user name they cannot sign in. */
@Revision("1")
public record PersonRegistered(
        PersonId person,
        Personal displayName,
        Personal email,
        @Nullable Personal username,
        Set<Role> roles,
        Set<GroupId> groups,
        @Nullable OrganizationId organization)
        implements PersonEvent {}
