package io.docket.command.identity;

import io.docket.api.identity.PersonId;
import java.util.Set;

/**
 * Who can administer the desk, as of one moment.
 *
 * @param losses how many times the desk has lost one. Whoever takes the role from somebody takes the next number:
 *     of two who do so at once, each counting on the other to remain, the second is decided anew
 */
record Administrators(Set<PersonId> people, int losses) {

    boolean remainWithout(PersonId person) {
        return people.stream().anyMatch(other -> !other.equals(person));
    }
}
