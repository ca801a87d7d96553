package io.docket.ui.gateway;

import io.docket.api.identity.PersonId;
import io.docket.api.identity.command.Secret;
import io.docket.api.identity.query.Person;
import io.docket.api.identity.session.Session;
import java.util.UUID;

/** Beginning, continuing and ending sessions; refused with a {@link io.docket.api.problem.Refusal}. */
public interface SessionClient {

    /** @param client network address that the attempt came from */
    Session signIn(String username, Secret password, String client);

    Session refresh(Secret refreshToken);

    void signOut(Secret refreshToken);

    /**
     * Asks for a one-time link by mail; nothing tells whether the address is known.
     *
     * @param client network address
     */
    void requestReset(String email, String client);

    /**
     * Spends the token of a one-time link on a new password.
     *
     * @param client network address
     */
    void reset(Secret token, Secret wanted, String client);

    /**
     * Whether something ended a session, here or elsewhere.
     *
     * @param family identifies the session through all its refreshes
     * @param epoch at which it was begun
     */
    boolean over(PersonId person, UUID family, int epoch);

    /** Who somebody is now, with the roles they have now; refused once they may no longer sign in. */
    Person whoIs(PersonId person);
}
