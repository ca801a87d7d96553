package io.docket.command.identity;

import static io.docket.command.identity.IdentityScenarios.ACME;
import static io.docket.command.identity.IdentityScenarios.BEN;
import static io.docket.command.identity.IdentityScenarios.BILLING;
import static io.docket.command.identity.IdentityScenarios.NEW;
import static io.docket.command.identity.IdentityScenarios.STRONG;
import static io.docket.command.identity.IdentityScenarios.activity;
import static io.docket.command.identity.IdentityScenarios.ben;
import static io.docket.command.identity.IdentityScenarios.email;
import static io.docket.command.identity.IdentityScenarios.refusedAs;
import static io.docket.command.identity.IdentityScenarios.registered;

import io.docket.api.eventlog.CompanionRow.Claim;
import io.docket.api.eventlog.CompanionRow.Credential;
import io.docket.api.eventlog.CompanionRow.ReleasedClaim;
import io.docket.api.identity.Role;
import io.docket.api.identity.command.ChangePerson;
import io.docket.api.identity.command.Secret;
import io.docket.api.identity.event.EmailChanged;
import io.docket.api.identity.event.GroupsChanged;
import io.docket.api.identity.event.OrganizationChanged;
import io.docket.api.identity.event.PasswordChanged;
import io.docket.api.identity.event.PersonDeactivated;
import io.docket.api.identity.event.PersonReactivated;
import io.docket.api.identity.event.PersonRenamed;
import io.docket.api.identity.event.RolesChanged;
import io.docket.api.personal.Personal;
import io.docket.api.problem.ProblemCode;
import io.docket.command.identity.password.Credentials;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonChangeTest {
    private final IdentityScenarios desk = new IdentityScenarios();

    @Test
    void each_change_is_an_event_of_its_own() {
        desk.byAda()
                .given(ben())
                .when(new ChangePerson(
                        BEN,
                        "Benjamin",
                        "benjamin@desk.example",
                        false,
                        Set.of(Role.SUPERVISOR),
                        Set.of(BILLING),
                        ACME,
                        STRONG))
                .expectEvents(
                        new PersonRenamed(BEN, new Personal(BEN, "Benjamin")),
                        new EmailChanged(BEN, new Personal(BEN, "benjamin@desk.example")),
                        new RolesChanged(BEN, Set.of(Role.AGENT), Set.of(Role.SUPERVISOR)),
                        new GroupsChanged(BEN, Set.of(), Set.of(BILLING)),
                        new OrganizationChanged(BEN, null, ACME),
                        new PersonDeactivated(BEN),
                        new PasswordChanged(BEN));
        desk.committed(
                new Claim(Claims.EMAIL, "benjamin@desk.example", BEN.value()),
                new ReleasedClaim(Claims.EMAIL, "ben@desk.example", BEN.value()),
                new Credential(BEN.value(), Credentials.PASSWORD, "hash of " + STRONG.value(), null));
    }

    @Test
    void what_is_so_already_is_no_event() {
        desk.byAda()
                .given(ben())
                .when(new ChangePerson(BEN, "Ben", "ben@desk.example", true, Set.of(Role.AGENT), Set.of(), null, null))
                .expectNoEvents();
        desk.committed();
    }

    @Test
    void one_wrong_change_undoes_all() {
        desk.byAda()
                .given(ben())
                .when(new ChangePerson(BEN, "Benjamin", "ada@desk.example", null, null, null, null, null))
                .expectNoEvents()
                .expectException(refusedAs(ProblemCode.ALREADY_TAKEN));
    }

    @Test
    void an_address_in_other_letters_is_no_other_address() {
        desk.byAda()
                .given(ben())
                .when(email(BEN, "Ben@Desk.example"))
                .expectEvents(new EmailChanged(BEN, new Personal(BEN, "Ben@Desk.example")));
        desk.committed();
    }

    @Test
    void the_deactivated_come_back() {
        desk.byAda()
                .given(ben(), new PersonDeactivated(BEN))
                .when(activity(BEN, true))
                .expectEvents(new PersonReactivated(BEN));
    }

    @Test
    void a_weak_password_is_refused() {
        desk.byAda()
                .given(ben())
                .when(new ChangePerson(BEN, null, null, null, null, null, null, new Secret("short")))
                .expectException(refusedAs(ProblemCode.WEAK_PASSWORD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "Carl\u202e", "\u2068Carl"})
    void nobody_gets_a_name_that_is_not_seen_or_turns_what_stands_beside_it(String name) {
        desk.byAda()
                .given(registered(NEW, "Carl", "carl@home.example", null, Set.of(Role.CUSTOMER)))
                .when(new ChangePerson(NEW, name, null, null, null, null, null, null))
                .expectException(refusedAs(ProblemCode.INVALID_REQUEST));
    }

    @Test
    void whoever_has_such_a_name_from_before_can_still_be_changed() {
        desk.byAda()
                .given(registered(NEW, "Carl\u202e", "carl@home.example", null, Set.of(Role.CUSTOMER)))
                .when(new ChangePerson(NEW, null, "c@home.example", null, null, null, null, null))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void somebody_without_a_user_name_gets_no_password() {
        desk.byAda()
                .given(registered(NEW, "Carl", "carl@home.example", null, Set.of(Role.CUSTOMER)))
                .when(new ChangePerson(NEW, null, null, null, null, null, null, STRONG))
                .expectException(refusedAs(ProblemCode.INVALID_REQUEST));
    }
}
