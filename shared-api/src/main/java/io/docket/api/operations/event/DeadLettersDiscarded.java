package io.docket.api.operations.event;

import org.axonframework.serialization.Revision;

/** Somebody gave the events of a sequence up for a read model. */
@Revision("1")
public record DeadLettersDiscarded(String readModel, String sequence, String reason) implements ReadModelEvent {}
