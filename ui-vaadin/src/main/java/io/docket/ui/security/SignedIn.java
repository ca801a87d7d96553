package io.docket.ui.security;

import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.identity.command.Secret;
import io.docket.api.identity.query.Person;
import io.docket.api.identity.session.Session;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Whoever is signed in on a screen. It hides and shows; what they may do is decided on the side that does it.
 *
 * @param family the session through all its refreshes
 * @param epoch at which the session was begun
 * @param refreshToken ends or continues the session
 */
public record SignedIn(PersonId id, String name, Set<Role> roles, UUID family, int epoch, Secret refreshToken) {

    static SignedIn of(Person person, Session session) {
        return new SignedIn(
                person.id(),
                person.displayName(),
                Set.copyOf(person.roles()),
                session.family(),
                session.epoch(),
                session.refreshToken());
    }

    /** Whether they hold the role, or one that includes it. */
    public boolean is(Role role) {
        return roles.stream().anyMatch(held -> held.includes(role));
    }

    /** Whether they work at the desk, in whatever role; everybody else gets the customer's pages. */
    public boolean staff() {
        return is(Role.AGENT) || is(Role.ANALYST) || is(Role.AUDITOR);
    }

    Authentication authentication() {
        var authorities = Arrays.stream(Role.values())
                .filter(this::is)
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        return new UsernamePasswordAuthenticationToken(this, null, List.copyOf(authorities));
    }
}
