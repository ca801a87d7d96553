package io.docket.api.identity.event;

import io.docket.api.identity.GroupId;
import org.axonframework.serialization.Revision;

/** Tickets can be assigned to a new group. */
@Revision("1")
public record GroupCreated(GroupId group, String name) implements GroupEvent {}
