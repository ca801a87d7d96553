package io.docket.query.security;

import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.metadata.Caller;
import io.docket.api.problem.Refusal;

/** Who may have what the desk knows of a person: they themselves, and administrators. */
public final class OwnData {

    private OwnData() {}

    /** @throws Refusal {@code not-found} for everybody else */
    public static void verify(PersonId person, Caller caller) {
        if (!caller.id().equals(person) && !caller.is(Role.ADMIN)) {
            throw Refusal.notFound("person");
        }
    }
}
