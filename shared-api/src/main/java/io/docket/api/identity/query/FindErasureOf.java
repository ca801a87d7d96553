package io.docket.api.identity.query;

import io.docket.api.gateway.Query;
import io.docket.api.identity.PersonId;

/** How somebody was forgotten. */
public record FindErasureOf(PersonId person) implements Query<Erasure> {

    @Override
    public Class<Erasure> answer() {
        return Erasure.class;
    }
}
