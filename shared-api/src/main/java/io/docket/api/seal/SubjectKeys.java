package io.docket.api.seal;

import io.docket.api.identity.PersonId;
import java.util.Optional;

/** The keys of all people. */
public interface SubjectKeys {

    /**
     * The person's key, made if they have none.
     *
     * @return empty if it was destroyed
     */
    Optional<SubjectKey> sealing(PersonId subject);

    /**
     * @return empty if it was destroyed
     * @throws BrokenSealException if the person never had one, or it cannot be unwrapped
     */
    Optional<SubjectKey> opening(PersonId subject);

    /**
     * Drops what is remembered of a person's key, which was destroyed.
     *
     * @return whether this is news
     */
    boolean forget(PersonId subject);
}
