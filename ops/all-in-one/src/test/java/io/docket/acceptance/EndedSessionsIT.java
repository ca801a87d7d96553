package io.docket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is deactivated, or loses a role, is out: with access tokens and refresh tokens, within seconds. */
@ExtendWith(DeskExtension.class)
class EndedSessionsIT {
    private static final Duration SOON = Duration.ofSeconds(5);

    private final RunningDesk desk;
    private final Caller admin;

    EndedSessionsIT(RunningDesk desk) {
        this.desk = desk;
        admin = desk.as("admin");
    }

    @Test
    void deactivation_ends_all_tokens_of_a_person() {
        var user = People.register(desk, "agent");
        var tokens = desk.nobody().token(user.username(), People.PASSWORD);
        var caller = desk.nobody().bearing(tokens.at("/accessToken"));
        caller.get("/me").expect(200);
        admin.patch("/users/" + user.id(), Map.of("active", false)).expect(200);
        awaitTheEnd(caller);
        refresh(tokens).refused(401, "unauthenticated");
        desk.nobody().token(user.username(), People.PASSWORD).refused(401, "bad-credentials");
        admin.patch("/users/" + user.id(), Map.of("active", true)).expect(200);
        awaitTheEnd(caller);
        desk.nobody().token(user.username(), People.PASSWORD).expect(200);
    }

    @Test
    void a_role_taken_away_ends_tokens_and_what_they_allowed() {
        var user = People.register(desk, "agent", "customer");
        var tokens = desk.nobody().token(user.username(), People.PASSWORD);
        var caller = desk.nobody().bearing(tokens.at("/accessToken"));
        caller.get("/users").expect(200);
        admin.patch("/users/" + user.id(), Map.of("roles", List.of("customer"))).expect(200);
        awaitTheEnd(caller);
        refresh(tokens).refused(401, "unauthenticated");
        user.signIn(desk).get("/users").refused(403, "forbidden");
    }

    @Test
    void a_new_password_set_by_an_administrator_ends_all_tokens() {
        var user = People.register(desk, "agent");
        var caller = user.signIn(desk);
        admin.patch("/users/" + user.id(), Map.of("password", "set by the administrator"))
                .expect(200);
        awaitTheEnd(caller);
    }

    @Test
    void a_new_name_ends_nothing() {
        var user = People.register(desk, "agent");
        var caller = user.signIn(desk);
        var renamed = admin.patch("/users/" + user.id(), Map.of("displayName", "Renamed"))
                .expect(200);
        var me = caller.with("Docket-Min-Position", renamed.position())
                .get("/me")
                .expect(200);
        assertThat(me.at("/displayName")).isEqualTo("Renamed");
    }

    private static void awaitTheEnd(Caller caller) {
        await().atMost(SOON).until(() -> caller.get("/me").status() == 401);
    }

    private Answered refresh(Answered tokens) {
        return desk.nobody().post("/auth/refresh", Map.of("refreshToken", tokens.at("/refreshToken")));
    }
}
