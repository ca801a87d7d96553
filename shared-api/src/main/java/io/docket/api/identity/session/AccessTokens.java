package io.docket.api.identity.session;

import io.docket.api.identity.PersonId;
import java.util.Optional;
import java.util.UUID;

/** Knows access tokens that are genuine, not yet expired, and of sessions that nothing has ended. */
@FunctionalInterface
public interface AccessTokens {

    /** Whom a token was made for; empty for any that is no good, for whatever reason. */
    Optional<Verified> verify(String token);

    /** @param session the family that the token belongs to */
    record Verified(PersonId person, UUID session) {}
}
