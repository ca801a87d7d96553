package io.docket.command.identity;

import io.docket.api.identity.command.ForgetPerson;
import io.docket.api.metadata.Actor;

/** Who was forgotten, outside of the database: one that is put back to before does not know it. */
@FunctionalInterface
interface ForgottenList {

    /** Durable when this returns, as far as the list can be written; who clears up after the person tries again. */
    void add(ForgetPerson done, Actor actor);
}
