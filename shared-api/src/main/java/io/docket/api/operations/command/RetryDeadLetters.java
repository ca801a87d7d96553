package io.docket.api.operations.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Notes that somebody has the events of a sequence written after all; {@code WriteDeadLetters} does it.
 *
 * @param sequence a ticket's id, or that of another stream
 */
public record RetryDeadLetters(@TargetAggregateIdentifier String readModel, String sequence)
        implements OperationsCommand {}
