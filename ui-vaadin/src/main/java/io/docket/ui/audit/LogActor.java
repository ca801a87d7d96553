package io.docket.ui.audit;

import io.docket.api.identity.Role;
import io.docket.api.identity.query.Person;
import io.docket.api.metadata.Actor;
import java.util.List;

/** Somebody, or something, that did what the log tells. */
record LogActor(Actor actor, String name) {
    /** On which side of the desk somebody acted. */
    static LogActor of(Person person) {
        var customer = person.roles().equals(List.of(Role.CUSTOMER));
        return new LogActor(customer ? Actor.customer(person.id()) : Actor.agent(person.id()), person.displayName());
    }
}
