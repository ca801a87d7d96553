package io.docket.api.seal;

import java.util.UUID;

/**
 * What people's keys are wrapped with, so that who has the database alone has none of them. A key service fits behind
 * it.
 */
public interface MasterKeys {

    /** Number of the one that wraps now; older ones unwrap what they have wrapped. */
    int current();

    /** @param subject whose key it is; it can be unwrapped as theirs only */
    WrappedKey wrap(SubjectKey key, UUID subject);

    /**
     * @throws BrokenSealException if it is not theirs, or was changed
     * @throws MissingKeyException if its master key cannot be read
     */
    SubjectKey unwrap(WrappedKey key, UUID subject);
}
