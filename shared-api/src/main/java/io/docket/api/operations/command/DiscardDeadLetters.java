package io.docket.api.operations.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Notes that somebody gives the events of a sequence up for a read model, and why; {@code DropDeadLetters} does it. The
 * log keeps them: a rebuild brings them back.
 *
 * @param sequence a ticket's id, or that of another stream
 */
public record DiscardDeadLetters(@TargetAggregateIdentifier String readModel, String sequence, String reason)
        implements OperationsCommand {}
