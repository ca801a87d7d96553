package io.docket.api.identity.query;

import io.docket.api.identity.GroupId;

/** A group of agents. */
public record Group(GroupId id, String name, boolean active) {}
