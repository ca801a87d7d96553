package io.docket.api.identity.query;

import io.docket.api.gateway.Query;
import io.docket.api.identity.ErasureId;

/** How far it is with forgetting somebody. */
public record FindErasure(ErasureId erasure) implements Query<Erasure> {

    @Override
    public Class<Erasure> answer() {
        return Erasure.class;
    }
}
