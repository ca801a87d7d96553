package io.docket.command.decision;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.metadata.Caller;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts that decisions rest on, as far as the command side's own processors have come; milliseconds behind the log.
 */
public interface Decisions {

    Optional<KnownPerson> person(PersonId person);

    /** By address, compared without case. */
    Optional<KnownPerson> personByEmail(String email);

    Optional<KnownGroup> group(GroupId group);

    /** The person with their rights; empty where there is no such person or they are deactivated. */
    Optional<Caller> caller(PersonId person);

    /** How many active administrators there are. */
    long administrators();

    /** Waits until everything up to the position is known, at most two seconds. */
    void await(long position);

    record KnownPerson(
            PersonId id,
            boolean active,
            Set<Role> roles,
            Set<GroupId> groups,
            @Nullable OrganizationId organization) {}

    record KnownGroup(GroupId id, boolean active) {}
}
