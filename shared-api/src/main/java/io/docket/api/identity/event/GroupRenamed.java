package io.docket.api.identity.event;

import io.docket.api.identity.GroupId;
import org.axonframework.serialization.Revision;

/** The group has another name. */
@Revision("1")
public record GroupRenamed(GroupId group, String from, String to) implements GroupEvent {}
