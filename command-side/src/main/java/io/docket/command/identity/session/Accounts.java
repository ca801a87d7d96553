package io.docket.command.identity.session;

import io.docket.api.identity.PersonId;
import java.util.Optional;

/** Accounts as the log has them at this moment, never behind it. */
public interface Accounts {

    /** By user name, compared without case. */
    Optional<Account> named(String username);

    Optional<Account> of(PersonId person);
}
