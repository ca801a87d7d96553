package io.docket.api.seal;

import io.docket.api.identity.PersonId;
import java.util.Optional;

/** The keys of all people. */
public interface SubjectKeys {

    /**
     * The person's key, made if they have none. One that was destroyed is not made again: what is sealed for them from
     * then on, nobody can open.
     */
    SubjectKey sealing(PersonId subject);

    /**
     * @return empty if it was destroyed
     * @throws BrokenSealException if the person never had one, or it cannot be unwrapped
     */
    Optional<SubjectKey> opening(PersonId subject);
}
