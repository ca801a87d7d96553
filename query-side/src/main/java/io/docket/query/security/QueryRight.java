package io.docket.query.security;

import io.docket.api.identity.Role;
import io.docket.api.metadata.Caller;
import java.util.Set;

/**
 * Who may ask a question, and what answers it.
 *
 * @param readModels that must have reached the position which the answer is to include
 */
record QueryRight(Set<Role> roles, Set<String> readModels) {

    boolean holds(Caller caller) {
        return roles.stream().anyMatch(caller::is);
    }
}
