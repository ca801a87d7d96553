package io.docket.api.identity.query;

import io.docket.api.gateway.Query;
import io.docket.api.identity.PersonId;

/** What happened to a person's account since they were registered. */
public record ListAccountHistory(PersonId person) implements Query<AccountHistory> {

    @Override
    public Class<AccountHistory> answer() {
        return AccountHistory.class;
    }
}
