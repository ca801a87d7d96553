package io.docket.api.identity.query;

import io.docket.api.gateway.Query;
import io.docket.api.identity.PersonId;

/**
 * What a person did at the desk, oldest first.
 *
 * @param after log position behind which to begin
 */
public record ListActivityOf(PersonId person, long after, int limit) implements Query<Activity> {

    @Override
    public Class<Activity> answer() {
        return Activity.class;
    }
}
