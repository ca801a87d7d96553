package io.docket.ui.security;

import io.docket.api.problem.Refusal;
import io.docket.ui.gateway.SessionClient;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/** Signing out ends the session on every node, and forgets the cookie. */
final class EndSession implements LogoutHandler {
    private final SessionClient sessions;

    EndSession(SessionClient sessions) {
        this.sessions = sessions;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        SignInCookie.read(request).ifPresent(token -> {
            try {
                sessions.signOut(token);
            } catch (Refusal alreadyOver) {
                // What the person wanted is the case.
            }
        });
        SignInCookie.clear(request, response);
    }
}
