package io.docket.query.identity.rest;

import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.identity.command.RequestPasswordReset;
import io.docket.api.identity.command.ResetPassword;
import io.docket.api.identity.command.Secret;
import io.docket.api.identity.session.EndSession;
import io.docket.api.identity.session.RefreshSession;
import io.docket.api.identity.session.Session;
import io.docket.api.identity.session.SignIn;
import io.docket.api.identity.session.SignOut;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.query.rest.CurrentSession;
import io.docket.query.rest.FieldFaults;
import io.docket.query.rest.Invalid;
import io.docket.query.rest.RestHeaders;
import io.docket.query.rest.WriteAnswer;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/auth")
final class AuthController {
    private final Desk desk;

    AuthController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/token")
    ResponseEntity<Tokens> signIn(@RequestBody Credentials credentials, Origin origin) {
        new FieldFaults()
                .needs("username", credentials.username())
                .needs("password", credentials.password())
                .verify();
        var client = Objects.requireNonNullElse(origin.client(), "");
        var command = new SignIn(
                Invalid.required("username", credentials.username()),
                new Secret(Invalid.required("password", credentials.password())),
                client);
        return answer(desk.send(command, Session.class, nobody(origin)).value());
    }

    @PostMapping("/refresh")
    ResponseEntity<Tokens> refresh(@RequestBody RefreshToken token, Origin origin) {
        var command = new RefreshSession(new Secret(Invalid.required("refreshToken", token.refreshToken())));
        return answer(desk.send(command, Session.class, nobody(origin)).value());
    }

    /** The session ends, with all its tokens: that of the refresh token where one is sent, else the caller's. */
    @PostMapping("/logout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(
            @RequestBody(required = false) @Nullable RefreshToken token,
            @CurrentSession @Nullable UUID session,
            Origin origin) {
        if (token != null && token.refreshToken() != null) {
            desk.send(new SignOut(new Secret(token.refreshToken())), Object.class, nobody(origin));
        } else if (session != null) {
            desk.send(new EndSession(session), Object.class, origin);
        } else {
            throw new Refusal(ProblemCode.UNAUTHENTICATED, "Sign in first, or again.");
        }
    }

    /**
     * Known and unknown addresses are answered alike. The log grows by the known ones only, so that its position would
     * tell them apart; whoever asks can read nothing that waits for it.
     */
    @PostMapping("/password-reset")
    ResponseEntity<Void> requestReset(@RequestBody ResetRequest request, Origin origin) {
        desk.send(new RequestPasswordReset(Invalid.text("email", request.email())), Object.class, nobody(origin));
        return ResponseEntity.accepted().header(RestHeaders.POSITION, "0").build();
    }

    @PostMapping("/password")
    ResponseEntity<Void> reset(@RequestBody NewPassword wanted, Origin origin) {
        new FieldFaults()
                .needs("token", wanted.token())
                .needs("password", wanted.password())
                .verify();
        var command = new ResetPassword(
                new Secret(Invalid.required("token", wanted.token())),
                new Secret(Invalid.required("password", wanted.password())));
        return WriteAnswer.with(HttpStatus.NO_CONTENT, desk.send(command, Object.class, nobody(origin)))
                .build();
    }

    /** Signing in is done as nobody, and never remembered under a key: the answers are secrets. */
    private static Origin nobody(Origin origin) {
        return Origin.anonymous(origin.channel(), origin.client());
    }

    private static ResponseEntity<Tokens> answer(Session session) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Tokens(
                        session.accessToken().value(),
                        "Bearer",
                        session.expiresIn(),
                        session.refreshToken().value()));
    }

    record Credentials(@Nullable String username, @Nullable String password) {}

    record RefreshToken(@Nullable String refreshToken) {}

    record ResetRequest(@Nullable String email) {}

    record NewPassword(@Nullable String token, @Nullable String password) {}

    /** @param expiresIn seconds */
    record Tokens(String accessToken, String tokenType, long expiresIn, String refreshToken) {}
}
