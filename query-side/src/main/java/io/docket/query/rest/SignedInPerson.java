package io.docket.query.rest;

import io.docket.api.identity.PersonId;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Whoever an access token was made for. What they may do is looked up with every message, never in the token. */
final class SignedInPerson extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient PersonId person;
    private final UUID session;

    SignedInPerson(PersonId person, UUID session) {
        super(List.of());
        this.person = person;
        this.session = session;
        setAuthenticated(true);
    }

    PersonId person() {
        return person;
    }

    @Override
    public Object getPrincipal() {
        return person.toString();
    }

    @Override
    public Object getCredentials() {
        return session;
    }
}
