package io.docket.api.seal;

import io.docket.api.identity.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keys for tests without a database: each person's follows from their id. */
public final class KnownKeys implements SubjectKeys {

    private final Set<PersonId> destroyed = ConcurrentHashMap.newKeySet();

    public void destroy(PersonId subject) {
        destroyed.add(subject);
    }

    @Override
    public Optional<SubjectKey> sealing(PersonId subject) {
        return opening(subject);
    }

    @Override
    public boolean forget(PersonId subject) {
        return destroyed.add(subject);
    }

    @Override
    public Optional<SubjectKey> opening(PersonId subject) {
        return destroyed.contains(subject)
                ? Optional.empty()
                : Optional.of(new SubjectKey(Derivation.of(
                        subject.toString().getBytes(StandardCharsets.UTF_8), new byte[0], SubjectKey.BYTES)));
    }
}
