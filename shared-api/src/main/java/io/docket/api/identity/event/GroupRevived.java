package io.docket.api.identity.event;

import io.docket.api.identity.GroupId;
import org.axonframework.serialization.Revision;

/** The group takes tickets again. */
@Revision("1")
public record GroupRevived(GroupId group) implements GroupEvent {}
