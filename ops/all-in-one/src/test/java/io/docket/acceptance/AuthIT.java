package io.docket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class AuthIT {
    private final RunningDesk desk;
    private final Caller nobody;

    AuthIT(RunningDesk desk) {
        this.desk = desk;
        nobody = desk.nobody();
    }

    @Test
    void a_password_buys_an_access_and_a_refresh_token() {
        var tokens = nobody.token("agent", RunningDesk.PASSWORD).expect(200);
        assertThat(tokens.at("/tokenType")).isEqualTo("Bearer");
        assertThat(tokens.json().at("/expiresIn").asLong()).isBetween(1L, 900L);
        assertThat(tokens.at("/refreshToken")).isNotBlank();
        assertThat(tokens.header("Cache-Control")).contains("no-store");
        var me = nobody.bearing(tokens.at("/accessToken")).get("/me").expect(200);
        assertThat(me.at("/username")).isEqualTo("agent");
        assertThat(me.at("/displayName")).isNotBlank();
        assertThat(me.at("/email")).contains("@");
        assertThat(me.json().path("roles").values())
                .extracting(Object::toString)
                .containsExactly("\"agent\"");
        assertThat(me.json().path("groups").isArray()).isTrue();
    }

    @Test
    void known_and_unknown_users_are_refused_alike() {
        var known = nobody.token("agent2", "not the password").refused(401, "bad-credentials");
        var unknown = nobody.token("nobody-at-all", "not the password").refused(401, "bad-credentials");
        assertThat(unknown.text()).isEqualTo(known.text());
    }

    @Test
    void without_a_token_or_with_a_bad_one_nobody_gets_in() {
        nobody.get("/me").refused(401, "unauthenticated");
        nobody.bearing("rubbish").get("/me").refused(401, "unauthenticated");
        nobody.with("Authorization", "Basic YWdlbnQ6ZG9ja2V0LWRlbW8=")
                .get("/me")
                .refused(401, "unauthenticated");
        var token = nobody.token("agent", RunningDesk.PASSWORD).at("/accessToken");
        var forged =
                token.substring(0, token.lastIndexOf('.') + 1) + "AAAA" + token.substring(token.lastIndexOf('.') + 5);
        nobody.bearing(forged).get("/me").refused(401, "unauthenticated");
        for (var more : new String[] {"=", "==", "AAAA", "."}) {
            nobody.bearing(token + more).get("/me").refused(401, "unauthenticated");
        }
    }

    @Test
    void a_refresh_token_is_spent_once() {
        var first = nobody.token("agent", RunningDesk.PASSWORD);
        var second = refresh(first).expect(200);
        assertThat(second.at("/refreshToken")).isNotEqualTo(first.at("/refreshToken"));
        nobody.bearing(second.at("/accessToken")).get("/me").expect(200);
        var third = refresh(second).expect(200);
        nobody.bearing(third.at("/accessToken")).get("/me").expect(200);
    }

    @Test
    void a_refresh_token_used_again_ends_its_whole_family() {
        var first = nobody.token("agent", RunningDesk.PASSWORD);
        var second = refresh(first).expect(200);
        refresh(first).refused(401, "unauthenticated");
        refresh(second).refused(401, "unauthenticated");
        awaitTheEnd(nobody.bearing(second.at("/accessToken")));
    }

    @Test
    void what_is_no_refresh_token_is_refused() {
        nobody.post("/auth/refresh", Map.of("refreshToken", "rubbish")).refused(401, "unauthenticated");
        nobody.post("/auth/refresh", Map.of()).refused(400, "invalid-request");
    }

    @Test
    void signing_out_ends_the_session_and_its_tokens() {
        var tokens = nobody.token("agent", RunningDesk.PASSWORD);
        var caller = nobody.bearing(tokens.at("/accessToken"));
        caller.post("/auth/logout").expect(204);
        awaitTheEnd(caller);
        refresh(tokens).refused(401, "unauthenticated");
    }

    @Test
    void a_session_can_be_ended_by_its_refresh_token() {
        var tokens = nobody.token("agent", RunningDesk.PASSWORD);
        nobody.post("/auth/logout", Map.of("refreshToken", tokens.at("/refreshToken")))
                .expect(204);
        awaitTheEnd(nobody.bearing(tokens.at("/accessToken")));
    }

    @Test
    void nobody_has_a_session_to_end() {
        nobody.post("/auth/logout").refused(401, "unauthenticated");
        nobody.post("/auth/logout", Map.of()).refused(401, "unauthenticated");
        nobody.bearing("rubbish").post("/auth/logout").refused(401, "unauthenticated");
    }

    @Test
    void many_who_sign_in_rightly_at_once_are_in_nobodys_way() throws Exception {
        var user = People.register(desk, "agent");
        Callable<Integer> signIn =
                () -> nobody.token(user.username(), People.PASSWORD).status();
        try (var browsers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var status : browsers.invokeAll(Collections.nCopies(16, signIn))) {
                assertThat(status.get()).isIn(200, 503);
            }
        }
        nobody.token(user.username(), People.PASSWORD).expect(200);
    }

    @Test
    void too_many_attempts_have_to_wait() {
        var user = People.register(desk, "customer");
        for (var attempt = 1; attempt <= 10; attempt++) {
            nobody.token(user.username(), "guess " + attempt).refused(401, "bad-credentials");
        }
        var refused = nobody.token(user.username(), "guess 11").refused(429, "too-many-attempts");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 300);
        nobody.token(user.username(), People.PASSWORD).refused(429, "too-many-attempts");
        nobody.token("agent", RunningDesk.PASSWORD).expect(200);
    }

    @Test
    void a_password_is_changed_by_whoever_knows_it() {
        var user = People.register(desk, "agent");
        var tokens = nobody.token(user.username(), People.PASSWORD).expect(200);
        var caller = nobody.bearing(tokens.at("/accessToken"));
        var elsewhere = nobody.signIn(user.username(), People.PASSWORD);
        var wrong = caller.post("/me/password", Map.of("current", "wrong", "wanted", "a quite new passphrase"))
                .refused(422, "wrong-password");
        assertThat(wrong.header("WWW-Authenticate")).isEmpty();
        caller.post("/me/password", Map.of("current", People.PASSWORD, "wanted", "short"))
                .refused(422, "weak-password");
        caller.post("/me/password", Map.of("current", People.PASSWORD, "wanted", "a quite new passphrase"))
                .expect(204);
        nobody.token(user.username(), People.PASSWORD).refused(401, "bad-credentials");
        nobody.token(user.username(), "a quite new passphrase").expect(200);
        awaitTheEnd(elsewhere);
        caller.get("/me").expect(200);
        nobody.bearing(refresh(tokens).expect(200).at("/accessToken"))
                .get("/me")
                .expect(200);
    }

    @Test
    void a_password_reset_is_answered_alike_for_all_addresses() {
        var known = nobody.post("/auth/password-reset", Map.of("email", "agent@bank.example"))
                .expect(202);
        var unknown = nobody.post("/auth/password-reset", Map.of("email", "nobody@example.org"))
                .expect(202);
        assertThat(unknown.text()).isEqualTo(known.text());
        // The log grew by the first only: where it stands would tell them apart.
        assertThat(unknown.position()).isEqualTo(known.position()).isEqualTo("0");
        nobody.post("/auth/password", Map.of("token", "rubbish", "password", "a quite new passphrase"))
                .refused(422, "link-spent");
    }

    private static void awaitTheEnd(Caller caller) {
        await().atMost(Duration.ofSeconds(5)).until(() -> caller.get("/me").status() == 401);
    }

    private Answered refresh(Answered tokens) {
        return nobody.post("/auth/refresh", Map.of("refreshToken", tokens.at("/refreshToken")));
    }
}
