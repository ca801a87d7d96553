package io.docket.api.identity.query;

import io.docket.api.gateway.Query;
import io.docket.api.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * People whose name, user name or address begins with the words.
 *
 * @param role only those who hold it
 */
public record ListPeople(
        String q, @Nullable Role role, @Nullable String after, int limit) implements Query<PersonPage> {

    @Override
    public Class<PersonPage> answer() {
        return PersonPage.class;
    }
}
