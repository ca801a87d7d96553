package io.docket.api.operations.command;

/** Everything that operators decide about read models. */
public sealed interface OperationsCommand permits RetryDeadLetters, DiscardDeadLetters {}
