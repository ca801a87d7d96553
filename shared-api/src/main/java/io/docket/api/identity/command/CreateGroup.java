package io.docket.api.identity.command;

import io.docket.api.identity.GroupId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Makes a group that tickets can be assigned to. */
public record CreateGroup(@TargetAggregateIdentifier GroupId group, String name) implements IdentityCommand {}
