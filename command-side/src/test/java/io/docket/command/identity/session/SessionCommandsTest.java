package io.docket.command.identity.session;

import static io.docket.command.identity.session.SessionDesk.ANNA;
import static io.docket.command.identity.session.SessionDesk.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.identity.PersonId;
import io.docket.api.identity.command.Secret;
import io.docket.api.identity.session.EndSession;
import io.docket.api.identity.session.RefreshSession;
import io.docket.api.identity.session.Session;
import io.docket.api.identity.session.SignIn;
import io.docket.api.identity.session.SignOut;
import io.docket.api.metadata.Actor;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.command.identity.session.SessionDesk.KnownAccounts;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Jwts;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionCommandsTest {
    private ConfigurableApplicationContext desk;
    private SessionCommands commands;
    private JdbcClient sql;
    private MovableClock clock;
    private KnownAccounts accounts;

    @BeforeAll
    void start() {
        desk = SessionDesk.start();
        commands = desk.getBean(SessionCommands.class);
        sql = desk.getBean(JdbcClient.class);
        clock = desk.getBean(MovableClock.class);
        accounts = desk.getBean(KnownAccounts.class);
    }

    @BeforeEach
    void anna_may_sign_in_again() {
        accounts.reactivated();
        clock.pass(Duration.ofMinutes(10));
    }

    @AfterAll
    void stop() {
        desk.close();
    }

    @Test
    void an_access_token_says_who_and_which_session_and_lasts_a_quarter_of_an_hour() throws Exception {
        var session = signIn();
        var token = claims(session);
        assertThat(token.getIssuer()).isEqualTo("docket");
        assertThat(token.getSubject()).isEqualTo(ANNA.toString());
        assertThat(token.get("sid")).isEqualTo(session.family().toString());
        assertThat(token).doesNotContainKey("roles");
        assertThat(Duration.between(
                        token.getIssuedAt().toInstant(), token.getExpiration().toInstant()))
                .isEqualTo(Duration.ofMinutes(15))
                .hasSeconds(session.expiresIn());
        assertThat(session.person()).isEqualTo(ANNA);
    }

    @Test
    void wrong_passwords_unknown_names_and_the_deactivated_are_refused_alike() {
        var wrong = refusal(() -> commands.handle(new SignIn("anna", new Secret("wrong"), "")));
        var unknown = refusal(() -> commands.handle(new SignIn("nobody", PASSWORD, "")));
        accounts.deactivated();
        var deactivated = refusal(() -> commands.handle(new SignIn("anna", PASSWORD, "")));
        assertThat(wrong.violation().code()).isEqualTo(ProblemCode.BAD_CREDENTIALS);
        assertThat(unknown.violation()).isEqualTo(wrong.violation());
        assertThat(deactivated.violation()).isEqualTo(wrong.violation());
    }

    @Test
    void secrets_are_kept_as_hashes_only() {
        var session = signIn();
        var rows = sql.sql("select hash from refresh_token").query(String.class).list();
        assertThat(rows).isNotEmpty().doesNotContain(session.refreshToken().value());
        assertThat(session.toString()).doesNotContain(session.refreshToken().value());
    }

    @Test
    void a_refresh_token_continues_the_session_with_another_one() {
        var first = signIn();
        var second = refresh(first);
        var third = refresh(second);
        assertThat(third.family()).isEqualTo(first.family());
        assertThat(third.refreshToken()).isNotEqualTo(second.refreshToken());
    }

    @Test
    void using_a_refresh_token_twice_ends_the_session_for_everybody() {
        var first = signIn();
        var second = refresh(first);
        refused(() -> refresh(first));
        refused(() -> refresh(second));
        assertThat(isEnded(first)).isTrue();
    }

    @Test
    void of_many_who_use_a_refresh_token_at_once_one_at_most_goes_on() throws Exception {
        var session = signIn();
        try (var threads = Executors.newFixedThreadPool(6)) {
            var attempts = threads.invokeAll(IntStream.range(0, 6)
                    .<Callable<Boolean>>mapToObj(any -> () -> {
                        try {
                            refresh(session);
                            return true;
                        } catch (Refusal refused) {
                            return false;
                        }
                    })
                    .toList());
            var good = 0;
            for (var attempt : attempts) {
                good += attempt.get() ? 1 : 0;
            }
            assertThat(good).isLessThanOrEqualTo(1);
        }
        assertThat(isEnded(session)).isTrue();
    }

    @Test
    void a_session_that_is_not_used_ends() {
        var session = signIn();
        clock.pass(Sessions.IDLE);
        refused(() -> refresh(session));
    }

    @Test
    void no_session_goes_on_for_ever() {
        var session = signIn();
        for (var passed = Duration.ZERO; passed.compareTo(Sessions.LONGEST) < 0; passed = passed.plusDays(10)) {
            session = refresh(session);
            clock.pass(Duration.ofDays(10));
        }
        var last = session;
        refused(() -> refresh(last));
    }

    @Test
    void expired_sessions_are_forgotten() {
        var old = signIn();
        clock.pass(Sessions.LONGEST.plusDays(1));
        signIn();
        assertThat(sql.sql("select count(*) from refresh_token where family = ?")
                        .param(old.family())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void signing_out_ends_the_session_on_every_node() {
        var session = signIn();
        assertThat(isEnded(session)).isFalse();
        commands.handle(new SignOut(session.refreshToken()));
        commands.handle(new SignOut(session.refreshToken()));
        assertThat(isEnded(session)).isTrue();
        refused(() -> refresh(session));
    }

    @Test
    void signing_out_of_what_is_unknown_is_no_news() {
        commands.handle(new SignOut(new Secret("")));
        refused(() -> commands.handle(new RefreshSession(new Secret(""))));
    }

    @Test
    void people_end_their_own_sessions_only() {
        var session = signIn();
        var other = Actor.agent(PersonId.next());
        assertThatThrownBy(() -> commands.handle(new EndSession(session.family()), other))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> commands.handle(new EndSession(UUID.randomUUID()), Actor.agent(ANNA)))
                .isInstanceOf(Refusal.class);
        assertThat(isEnded(session)).isFalse();
        commands.handle(new EndSession(session.family()), Actor.agent(ANNA));
        assertThat(isEnded(session)).isTrue();
    }

    @Test
    void what_ends_all_of_a_persons_sessions_leaves_none_to_continue() {
        var session = signIn();
        accounts.ended();
        refused(() -> refresh(session));
        assertThat(isEnded(session)).isTrue();
        refresh(signIn());
    }

    @Test
    void a_session_that_its_person_kept_can_be_continued() {
        var kept = signIn();
        var other = signIn();
        accounts.ended();
        sql.sql("insert into kept_session (family, owner, epoch) values (?, ?, ?)")
                .params(kept.family(), ANNA.value(), kept.epoch() + 1)
                .update();
        var continued = refresh(kept);
        assertThat(continued.epoch()).isEqualTo(kept.epoch() + 1);
        refused(() -> refresh(other));
        accounts.ended();
        refused(() -> refresh(continued));
    }

    @Test
    void the_deactivated_go_on_with_nothing_even_once_they_are_back() {
        var session = signIn();
        var other = signIn();
        accounts.deactivated();
        refused(() -> refresh(session));
        accounts.reactivated();
        refused(() -> refresh(other));
    }

    private Session signIn() {
        return commands.handle(new SignIn("anna", PASSWORD, "192.0.2.1"));
    }

    private Session refresh(Session session) {
        return commands.handle(new RefreshSession(session.refreshToken()));
    }

    private boolean isEnded(Session session) {
        return sql.sql("select exists (select from ended_session where family = ?)")
                .param(session.family())
                .query(Boolean.class)
                .single();
    }

    private Claims claims(Session session) throws Exception {
        return Jwts.parser()
                .verifyWith(publicKey())
                .clock(() -> Date.from(clock.instant()))
                .build()
                .parseSignedClaims(session.accessToken().value())
                .getPayload();
    }

    private PublicKey publicKey() throws Exception {
        var key = sql.sql("select public_key from session_key")
                .query(byte[].class)
                .single();
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key));
    }

    private static void refused(ThrowingCallable action) {
        assertThat(refusal(action).violation().code()).isEqualTo(ProblemCode.UNAUTHENTICATED);
    }

    private static Refusal refusal(ThrowingCallable action) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(Refusal.class, action);
    }
}
