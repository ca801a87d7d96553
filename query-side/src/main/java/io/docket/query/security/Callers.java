package io.docket.query.security;

import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Caller;
import java.util.Optional;

/** Rights of whoever asks, from the query side's own tables. */
@FunctionalInterface
public interface Callers {

    /** Empty where there is no such person, or they are deactivated. */
    Optional<Caller> caller(PersonId person);
}
