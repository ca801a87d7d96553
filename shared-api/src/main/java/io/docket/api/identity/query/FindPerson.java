package io.docket.api.identity.query;

import io.docket.api.gateway.Query;

/** One person, by id, user name or e-mail address. */
public record FindPerson(String ref) implements Query<Person> {

    @Override
    public Class<Person> answer() {
        return Person.class;
    }
}
