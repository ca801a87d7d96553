package io.docket.command.identity;

import static io.docket.command.identity.IdentityScenarios.BEN;
import static io.docket.command.identity.IdentityScenarios.OTHER;
import static io.docket.command.identity.IdentityScenarios.STRONG;
import static io.docket.command.identity.IdentityScenarios.ben;
import static io.docket.command.identity.IdentityScenarios.refusedAs;

import io.docket.api.eventlog.CompanionRow.Credential;
import io.docket.api.eventlog.CompanionRow.KeptSession;
import io.docket.api.identity.command.ChangePassword;
import io.docket.api.identity.command.Secret;
import io.docket.api.identity.event.PasswordChanged;
import io.docket.api.metadata.Actor;
import io.docket.api.problem.ProblemCode;
import io.docket.command.identity.password.Credentials;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OwnPasswordTest {
    private final IdentityScenarios desk = new IdentityScenarios();

    @Test
    void is_changed_by_whoever_knows_it() {
        desk.hashes.put(Credentials.PASSWORD + BEN, "hash of " + STRONG.value());
        desk.by(Actor.agent(BEN), Person.class)
                .given(ben())
                .when(new ChangePassword(BEN, STRONG, OTHER))
                .expectEvents(new PasswordChanged(BEN));
        desk.committed(new Credential(BEN.value(), Credentials.PASSWORD, "hash of " + OTHER.value(), null));
    }

    @Test
    void is_not_changed_without_knowing_it() {
        desk.hashes.put(Credentials.PASSWORD + BEN, "hash of " + STRONG.value());
        desk.by(Actor.agent(BEN), Person.class)
                .given(ben())
                .when(new ChangePassword(BEN, OTHER, OTHER))
                .expectException(refusedAs(ProblemCode.WRONG_PASSWORD));
    }

    @Test
    void is_not_guessed() {
        desk.hashes.put(Credentials.PASSWORD + BEN, "hash of " + STRONG.value());
        for (var guesses = 0; guesses < 10; guesses++) {
            desk.by(Actor.agent(BEN), Person.class)
                    .given(ben())
                    .when(new ChangePassword(BEN, OTHER, OTHER))
                    .expectException(refusedAs(ProblemCode.WRONG_PASSWORD));
        }
        desk.by(Actor.agent(BEN), Person.class)
                .given(ben())
                .when(new ChangePassword(BEN, STRONG, OTHER))
                .expectException(refusedAs(ProblemCode.TOO_MANY_ATTEMPTS));
    }

    @Test
    void leaves_the_session_that_asks_as_it_is() {
        desk.hashes.put(Credentials.PASSWORD + BEN, "hash of " + STRONG.value());
        var session = UUID.randomUUID();
        desk.by(Actor.agent(BEN), Person.class)
                .given(ben(), new PasswordChanged(BEN))
                .when(new ChangePassword(BEN, STRONG, OTHER, session))
                .expectEvents(new PasswordChanged(BEN));
        desk.committed(
                new Credential(BEN.value(), Credentials.PASSWORD, "hash of " + OTHER.value(), null),
                new KeptSession(session, BEN.value(), 2));
    }

    @Test
    void is_nobody_elses_business() {
        desk.hashes.put(Credentials.PASSWORD + BEN, "hash of " + STRONG.value());
        desk.byAda()
                .given(ben())
                .when(new ChangePassword(BEN, STRONG, OTHER))
                .expectException(refusedAs(ProblemCode.FORBIDDEN));
    }

    @Test
    void is_not_changed_to_a_weak_one() {
        desk.hashes.put(Credentials.PASSWORD + BEN, "hash of " + STRONG.value());
        desk.by(Actor.agent(BEN), Person.class)
                .given(ben())
                .when(new ChangePassword(BEN, STRONG, new Secret("ben and bens dog")))
                .expectException(refusedAs(ProblemCode.WEAK_PASSWORD));
    }
}
