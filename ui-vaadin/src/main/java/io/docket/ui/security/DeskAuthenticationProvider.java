package io.docket.ui.security;

import io.docket.api.identity.command.Secret;
import io.docket.api.problem.Refusal;
import io.docket.ui.gateway.SessionClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Lets the desk itself judge name and password: this side never sees a hash. */
final class DeskAuthenticationProvider implements AuthenticationProvider {
    private final SessionClient sessions;

    DeskAuthenticationProvider(SessionClient sessions) {
        this.sessions = sessions;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        try {
            var password = new Secret(String.valueOf(attempt.getCredentials()));
            var session = sessions.signIn(attempt.getName(), password, client(attempt));
            return SignedIn.of(sessions.whoIs(session.person()), session).authentication();
        } catch (Refusal refusal) {
            throw new SignInRefused(refusal);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static String client(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
