package io.docket.api.identity.event;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import java.util.Set;
import org.axonframework.serialization.Revision;

/** The person works in other groups. */
@Revision("1")
public record GroupsChanged(PersonId person, Set<GroupId> from, Set<GroupId> to) implements PersonEvent {}
