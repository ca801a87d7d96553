package io.docket.ui.security;

import io.docket.api.identity.command.Secret;
import io.docket.api.problem.Refusal;
import io.docket.ui.gateway.SessionClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Continues a session from its refresh token. Tabs of one browser that come back together all carry the same token, and
 * using a token twice ends the session: so the first use is remembered for a moment and shared.
 */
final class SilentSignIn {
    private static final Duration SHARED = Duration.ofSeconds(30);

    private final SessionClient sessions;
    private final Clock clock;
    private final Map<Secret, Continued> recent = new ConcurrentHashMap<>();

    SilentSignIn(SessionClient sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Empty where the session is over. */
    Optional<SignedIn> with(Secret refreshToken) {
        var now = clock.instant();
        recent.values().removeIf(continued -> continued.at().plus(SHARED).isBefore(now));
        return recent.computeIfAbsent(refreshToken, token -> new Continued(refresh(token), now))
                .signedIn();
    }

    private Optional<SignedIn> refresh(Secret token) {
        try {
            var session = sessions.refresh(token);
            return Optional.of(SignedIn.of(sessions.whoIs(session.person()), session));
        } catch (Refusal over) {
            return Optional.empty();
        }
    }

    private record Continued(Optional<SignedIn> signedIn, Instant at) {}
}
