package io.docket.command.messaging;

import io.docket.api.gateway.Answer;
import io.docket.api.metadata.Actor;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;

/**
 * Sends the commands of reactions, sagas and workers. Each is dispatched on a thread of its own, so that it gets its
 * own unit of work, and waited for. Its identifier follows from the event and the reaction's name: a repeat gets the
 * first answer and changes nothing.
 */
public interface Reactions {

    /**
     * @param cause the event that is reacted to
     * @param name of the reaction, unique for each command that it sends about one event
     * @return the answer; empty where the command was refused, which is final and only recorded
     * @throws io.docket.api.problem.Refusal where the desk is too busy by now, which is not final
     */
    Optional<Answer<Object>> send(Object command, EventMessage<?> cause, String name, Actor actor);

    /**
     * The same for what no event caused, such as a deadline.
     *
     * @param id the same for the same occasion
     */
    Optional<Answer<Object>> send(Object command, UUID id, Actor actor);
}
