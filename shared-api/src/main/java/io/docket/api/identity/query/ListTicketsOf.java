package io.docket.api.identity.query;

import io.docket.api.gateway.Query;
import io.docket.api.identity.PersonId;

/**
 * Numbers of the tickets that a person is the requester of, in their order.
 *
 * @param after number behind which to begin
 */
public record ListTicketsOf(PersonId person, long after, int limit) implements Query<TicketsOf> {

    @Override
    public Class<TicketsOf> answer() {
        return TicketsOf.class;
    }
}
