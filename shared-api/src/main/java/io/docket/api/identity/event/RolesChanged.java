package io.docket.api.identity.event;

import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import java.util.Set;
import org.axonframework.serialization.Revision;

/** The person may do more, or less; what they can no longer do ends at once. */
@Revision("1")
public record RolesChanged(PersonId person, Set<Role> from, Set<Role> to) implements PersonEvent {}
