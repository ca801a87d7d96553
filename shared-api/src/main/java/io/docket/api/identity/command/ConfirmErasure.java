package io.docket.api.identity.command;

import io.docket.api.identity.ErasureId;
import io.docket.api.identity.PersonId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Writes the receipt, once nothing about the person is left anywhere. */
public record ConfirmErasure(@TargetAggregateIdentifier PersonId person, ErasureId erasure)
        implements IdentityCommand {}
