package io.docket.api.operations.event;

import io.docket.api.personal.Personal;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody gave the events of a sequence up for a read model.
 *
 * @param reason as they put it: their text, whoever the events were about, so that those of forgotten people can be
 * given
 *     up too. What was written in the open before it was sealed is not read any more: nobody could forget it
 */
@Revision("2")
public record DeadLettersDiscarded(
        String readModel, String sequence, @Nullable Personal reason) implements ReadModelEvent {}
