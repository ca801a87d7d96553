package io.docket.ui.security;

import io.docket.api.identity.command.Secret;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Carries the refresh token in the browser, where no script can read it and no other site can send it, so that any node
 * can take over a session.
 */
final class SignInCookie {
    static final String NAME = "docket-sign-in";
    private static final Duration LIFE = Duration.ofDays(14);

    private SignInCookie() {}

    static Optional<Secret> read(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isBlank())
                        .map(Secret::new)
                        .findFirst();
    }

    static void write(HttpServletRequest request, HttpServletResponse response, Secret refreshToken) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, refreshToken.value(), LIFE));
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, "", Duration.ZERO));
    }

    private static String cookie(HttpServletRequest request, String value, Duration life) {
        return ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .sameSite("Strict")
                .secure(request.isSecure())
                .path("/")
                .maxAge(life)
                .build()
                .toString();
    }
}
