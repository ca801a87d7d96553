package io.docket.api.identity.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, as the contract gives them.
 *
 * @param username null for contacts who cannot sign in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Person(
        PersonId id,
        @Nullable String username,
        String displayName,
        @Nullable String email,
        boolean active,
        List<Role> roles,
        List<Group> groups,
        @Nullable Organization organization) {}
