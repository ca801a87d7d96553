package io.docket.api.identity.event;

import io.docket.api.identity.GroupId;
import org.axonframework.serialization.Revision;

/** The group takes no more tickets; what it had stays with it. */
@Revision("1")
public record GroupRetired(GroupId group) implements GroupEvent {}
