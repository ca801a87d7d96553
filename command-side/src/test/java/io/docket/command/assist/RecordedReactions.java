package io.docket.command.assist;

import io.docket.api.gateway.Answer;
import io.docket.api.metadata.Actor;
import io.docket.command.messaging.Reactions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;

/** Keeps what would be sent. */
record RecordedReactions(List<Object> commands) implements Reactions {

    @Override
    public Optional<Answer<Object>> send(Object command, EventMessage<?> cause, String name, Actor actor) {
        throw new UnsupportedOperationException("Nothing is answered to an event");
    }

    @Override
    public Optional<Answer<Object>> send(Object command, UUID id, Actor actor) {
        commands.add(command);
        return Optional.empty();
    }
}
