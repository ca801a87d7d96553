package io.docket.query.rest;

import io.docket.api.gateway.Origin;
import io.docket.api.id.Uuids;
import java.util.UUID;

/**
 * Ids for what a request makes: under an Idempotency-Key the same again for the same caller, so that a repeated request
 * is the same command.
 */
public final class StableIds {

    private StableIds() {}

    /** @param what tells apart the several things that one request makes */
    public static UUID next(Origin origin, String what) {
        var person = origin.person();
        return origin.idempotencyKey() == null || person == null
                ? Uuids.next()
                : Uuids.named(person.value(), what + ":" + origin.idempotencyKey());
    }
}
