package io.docket.api.operations.event;

import org.axonframework.serialization.Revision;

/** Somebody had the events of a sequence written after all; whether it went well stands in the read model. */
@Revision("1")
public record DeadLettersRetried(String readModel, String sequence) implements ReadModelEvent {}
