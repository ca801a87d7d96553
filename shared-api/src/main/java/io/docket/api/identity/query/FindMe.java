package io.docket.api.identity.query;

import io.docket.api.gateway.Query;

/** The caller. */
public record FindMe() implements Query<Person> {

    @Override
    public Class<Person> answer() {
        return Person.class;
    }
}
