package io.docket.api.identity.command;

import io.docket.api.identity.GroupId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Renames a group, or takes it out of use; null leaves as it is. */
public record ChangeGroup(
        @TargetAggregateIdentifier GroupId group,
        @Nullable String name,
        @Nullable Boolean active) implements IdentityCommand {}
