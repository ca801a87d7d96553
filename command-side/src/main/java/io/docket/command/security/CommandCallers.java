package io.docket.command.security;

import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Actor;
import io.docket.api.metadata.Caller;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.command.decision.Decisions;
import java.util.Optional;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Who stands behind a command, with rights as this side knows them. */
record CommandCallers(Decisions decisions) {

    private static final String CALLER = CommandCallers.class.getName();

    /** The person who asks; a reaction asks for the person who set it off. */
    Caller caller(Message<?> command) {
        return CurrentUnitOfWork.<Caller>map(unit -> unit.getResource(CALLER))
                .or(() -> person(command)
                        .or(() -> named(command).flatMap(Actor::person))
                        .map(this::known))
                .orElseThrow(() -> new Refusal(ProblemCode.FORBIDDEN, "Only a person can do this."));
    }

    /** The guard has written down the actor of whoever signed in; for nobody and no reaction, the desk itself acts. */
    Actor actor(Message<?> command) {
        return named(command).orElse(Actor.SYSTEM);
    }

    /** Keeps the caller for the handler, so that they are looked up once a command. */
    static void remember(UnitOfWork<?> unit, Caller caller) {
        unit.resources().put(CALLER, caller);
    }

    Caller known(PersonId person) {
        return decisions
                .caller(person)
                .orElseThrow(() -> new Refusal(
                        ProblemCode.UNAUTHENTICATED, "You are not signed in, or no longer. Sign in again."));
    }

    /** Until decisions rest on what was written up to the position. */
    void await(long position) {
        decisions.await(position);
    }

    Optional<PersonId> person(Message<?> command) {
        return text(command, MetadataKeys.PERSON).map(PersonId::of);
    }

    Optional<Actor> named(Message<?> command) {
        return text(command, MetadataKeys.ACTOR).map(Actor::parse);
    }

    private static Optional<String> text(Message<?> command, String key) {
        return Optional.ofNullable(command.getMetaData().get(key)).map(Object::toString);
    }
}
