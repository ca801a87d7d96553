package io.docket.command.identity.session;

import io.docket.api.identity.PersonId;
import java.util.Optional;

/**
 * What matters of a person who signs in.
 *
 * @param epoch how many events have ended their sessions: a session of an earlier count is over
 */
public record Account(PersonId person, boolean canSignIn, int epoch, Optional<String> passwordHash) {}
