package io.docket.api.identity.command;

import io.docket.api.identity.PersonId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A person gives themselves another password; all their other sessions end. */
public record ChangePassword(@TargetAggregateIdentifier PersonId person, Secret current, Secret wanted)
        implements IdentityCommand {}
