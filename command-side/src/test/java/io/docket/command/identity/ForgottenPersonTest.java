package io.docket.command.identity;

import static io.docket.command.identity.IdentityScenarios.ADA;
import static io.docket.command.identity.IdentityScenarios.BEN;
import static io.docket.command.identity.IdentityScenarios.activity;
import static io.docket.command.identity.IdentityScenarios.ada;
import static io.docket.command.identity.IdentityScenarios.ben;
import static io.docket.command.identity.IdentityScenarios.email;
import static io.docket.command.identity.IdentityScenarios.refusedAs;
import static io.docket.command.identity.IdentityScenarios.registered;
import static io.docket.command.identity.IdentityScenarios.roles;
import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.eventlog.CompanionRow.Forgotten;
import io.docket.api.eventlog.CompanionRow.ReleasedClaim;
import io.docket.api.eventlog.CompanionRow.Turn;
import io.docket.api.identity.ErasureId;
import io.docket.api.identity.Role;
import io.docket.api.identity.command.ChangePerson;
import io.docket.api.identity.command.ConfirmErasure;
import io.docket.api.identity.command.ForgetPerson;
import io.docket.api.identity.event.PersonErased;
import io.docket.api.identity.event.PersonForgotten;
import io.docket.api.metadata.Actor;
import io.docket.api.personal.Personal;
import io.docket.api.problem.ProblemCode;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForgottenPersonTest {
    private static final ErasureId ERASURE = ErasureId.next();
    private static final String REASON = "Asked for it by letter of 3 May.";
    private static final PersonForgotten FORGOTTEN = new PersonForgotten(BEN, ERASURE, new Personal(ADA, REASON));

    private final IdentityScenarios desk = new IdentityScenarios();

    @Test
    void loses_the_key_and_every_name_in_the_same_breath() {
        desk.byAda().given(ben()).when(forget(REASON)).expectEvents(FORGOTTEN);
        desk.committed(
                new Forgotten(BEN.value()),
                new ReleasedClaim(Claims.EMAIL, "ben@desk.example", BEN.value()),
                new ReleasedClaim(Claims.USERNAME, "ben", BEN.value()));
        assertThat(desk.listed).containsExactly(new ForgetPerson(BEN, ERASURE, REASON));
    }

    @Test
    void who_could_not_sign_in_is_forgotten_alike() {
        desk.byAda()
                .given(registered(BEN, "Ben", "ben@desk.example", null, Set.of(Role.CUSTOMER)))
                .when(forget(REASON))
                .expectEvents(FORGOTTEN);
        desk.committed(new Forgotten(BEN.value()), new ReleasedClaim(Claims.EMAIL, "ben@desk.example", BEN.value()));
    }

    @Test
    void an_administrator_counts_as_lost() {
        desk.directory.administeredBy(BEN);
        desk.byAda()
                .given(registered(BEN, "Ben", "ben@desk.example", "ben", Set.of(Role.ADMIN)))
                .when(forget(REASON))
                .expectEvents(FORGOTTEN);
        desk.committed(
                new Forgotten(BEN.value()),
                new ReleasedClaim(Claims.EMAIL, "ben@desk.example", BEN.value()),
                new ReleasedClaim(Claims.USERNAME, "ben", BEN.value()),
                new ReleasedClaim(Claims.ADMINISTRATOR, BEN.toString(), BEN.value()),
                new Turn(Claims.ADMINISTRATOR_LOST, 7, BEN.value()));
    }

    @Test
    void the_last_administrator_stays() {
        desk.by(Actor.SYSTEM, Person.class)
                .given(ada())
                .when(new ForgetPerson(ADA, ERASURE, REASON))
                .expectNoEvents()
                .expectException(refusedAs(ProblemCode.LAST_ADMINISTRATOR));
    }

    @Test
    void nobody_forgets_themselves() {
        desk.directory.administeredBy(BEN);
        desk.byAda()
                .given(ada())
                .when(new ForgetPerson(ADA, ERASURE, REASON))
                .expectNoEvents()
                .expectException(refusedAs(ProblemCode.FORBIDDEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two\nlines"})
    void there_is_a_reason(String reason) {
        desk.byAda()
                .given(ben())
                .when(forget(reason))
                .expectNoEvents()
                .expectException(refusedAs(ProblemCode.INVALID_REQUEST));
    }

    @Test
    void a_reason_is_no_story() {
        desk.byAda().given(ben()).when(forget("x".repeat(501))).expectException(refusedAs(ProblemCode.INVALID_REQUEST));
        assertThat(desk.listed).isEmpty();
    }

    static Stream<Object> whatIsRefusedAfterwards() {
        return Stream.of(
                new ForgetPerson(BEN, ErasureId.next(), REASON),
                activity(BEN, true),
                roles(BEN, Role.SUPERVISOR),
                email(BEN, "ben@elsewhere.example"),
                new ChangePerson(BEN, "Ben", null, null, null, null, null, null));
    }

    @ParameterizedTest
    @MethodSource("whatIsRefusedAfterwards")
    void nothing_changes_any_more(Object command) {
        desk.byAda()
                .given(ben(), FORGOTTEN)
                .when(command)
                .expectNoEvents()
                .expectException(refusedAs(ProblemCode.PERSON_FORGOTTEN));
        desk.committed();
    }

    @Test
    void the_receipt_follows() {
        desk.by(Actor.SYSTEM, Person.class)
                .given(ben(), FORGOTTEN)
                .when(new ConfirmErasure(BEN, ERASURE))
                .expectEvents(new PersonErased(BEN, ERASURE));
        desk.committed();
    }

    private static ForgetPerson forget(String reason) {
        return new ForgetPerson(BEN, ERASURE, reason);
    }
}
