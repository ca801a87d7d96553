package io.docket.api.identity.command;

import io.docket.api.identity.ErasureId;
import io.docket.api.identity.PersonId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Makes everything unreadable that the desk has of a person, for good.
 *
 * @param reason for whoever asks later; it should not name the person
 */
public record ForgetPerson(@TargetAggregateIdentifier PersonId person, ErasureId erasure, String reason)
        implements IdentityCommand {}
