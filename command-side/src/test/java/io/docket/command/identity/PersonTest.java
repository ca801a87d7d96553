package io.docket.command.identity;

import static io.docket.command.identity.IdentityScenarios.ACME;
import static io.docket.command.identity.IdentityScenarios.ADA;
import static io.docket.command.identity.IdentityScenarios.BEN;
import static io.docket.command.identity.IdentityScenarios.BILLING;
import static io.docket.command.identity.IdentityScenarios.NEW;
import static io.docket.command.identity.IdentityScenarios.OTHER;
import static io.docket.command.identity.IdentityScenarios.STRONG;
import static io.docket.command.identity.IdentityScenarios.activity;
import static io.docket.command.identity.IdentityScenarios.ada;
import static io.docket.command.identity.IdentityScenarios.ben;
import static io.docket.command.identity.IdentityScenarios.contact;
import static io.docket.command.identity.IdentityScenarios.email;
import static io.docket.command.identity.IdentityScenarios.refusedAs;
import static io.docket.command.identity.IdentityScenarios.registered;
import static io.docket.command.identity.IdentityScenarios.roles;
import static io.docket.command.identity.IdentityScenarios.user;

import io.docket.api.eventlog.CompanionRow.Claim;
import io.docket.api.eventlog.CompanionRow.Credential;
import io.docket.api.eventlog.CompanionRow.ReleasedClaim;
import io.docket.api.eventlog.CompanionRow.Turn;
import io.docket.api.identity.GroupId;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.Role;
import io.docket.api.identity.command.ChangePassword;
import io.docket.api.identity.command.ChangePerson;
import io.docket.api.identity.command.RegisterPerson;
import io.docket.api.identity.command.Secret;
import io.docket.api.identity.event.EmailChanged;
import io.docket.api.identity.event.GroupsChanged;
import io.docket.api.identity.event.OrganizationChanged;
import io.docket.api.identity.event.PasswordChanged;
import io.docket.api.identity.event.PersonDeactivated;
import io.docket.api.identity.event.PersonReactivated;
import io.docket.api.identity.event.PersonRegistered;
import io.docket.api.identity.event.PersonRenamed;
import io.docket.api.identity.event.RolesChanged;
import io.docket.api.metadata.Actor;
import io.docket.api.personal.Personal;
import io.docket.api.problem.ProblemCode;
import io.docket.command.identity.password.Credentials;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {
    private final IdentityScenarios desk = new IdentityScenarios();

    @Nested
    class Registering {

        @Test
        void an_agent_makes_a_contact_known() {
            desk.by(Actor.agent(BEN), Person.class)
                    .givenNoPriorActivity()
                    .when(contact(" Carl@Home.example "))
                    .expectEvents(registered(NEW, "Carl", "Carl@Home.example", null, Set.of(Role.CUSTOMER)));
            desk.committed(new Claim(Claims.EMAIL, "carl@home.example", NEW.value()));
        }

        @Test
        void an_agent_makes_no_users() {
            desk.by(Actor.agent(BEN), Person.class)
                    .givenNoPriorActivity()
                    .when(user("carl", STRONG, Role.CUSTOMER))
                    .expectException(refusedAs(ProblemCode.FORBIDDEN));
        }

        @Test
        void an_agent_makes_nobody_an_agent() {
            desk.by(Actor.agent(BEN), Person.class)
                    .givenNoPriorActivity()
                    .when(new RegisterPerson(
                            NEW, "Carl", "c@home.example", null, null, Set.of(Role.AGENT), Set.of(), null))
                    .expectException(refusedAs(ProblemCode.FORBIDDEN));
        }

        @Test
        void an_administrator_makes_a_user() {
            desk.byAda()
                    .givenNoPriorActivity()
                    .when(user("Carl", STRONG, Role.AGENT))
                    .expectEvents(new PersonRegistered(
                            NEW,
                            new Personal(NEW, "Carl"),
                            new Personal(NEW, "carl@desk.example"),
                            new Personal(NEW, "Carl"),
                            Set.of(Role.AGENT),
                            Set.of(BILLING),
                            ACME));
            desk.committed(
                    new Claim(Claims.EMAIL, "carl@desk.example", NEW.value()),
                    new Claim(Claims.USERNAME, "carl", NEW.value()),
                    new Credential(NEW.value(), Credentials.PASSWORD, "hash of " + STRONG.value(), null));
        }

        @Test
        void an_administrator_is_counted() {
            desk.byAda()
                    .givenNoPriorActivity()
                    .when(user("carl", null, Role.ADMIN))
                    .expectSuccessfulHandlerExecution();
            desk.committed(
                    new Claim(Claims.EMAIL, "carl@desk.example", NEW.value()),
                    new Claim(Claims.USERNAME, "carl", NEW.value()),
                    new Claim(Claims.ADMINISTRATOR, NEW.toString(), NEW.value()));
        }

        @Test
        void an_address_is_taken_once_whatever_its_case() {
            desk.byAda()
                    .givenNoPriorActivity()
                    .when(contact("BEN@desk.example"))
                    .expectException(refusedAs(ProblemCode.ALREADY_TAKEN));
        }

        @Test
        void a_user_name_is_taken_once_whatever_its_case() {
            desk.byAda()
                    .givenNoPriorActivity()
                    .when(user("ＢＥＮ", STRONG, Role.AGENT))
                    .expectException(refusedAs(ProblemCode.ALREADY_TAKEN));
        }

        @Test
        void groups_and_organisations_have_to_exist() {
            desk.byAda()
                    .givenNoPriorActivity()
                    .when(new RegisterPerson(
                            NEW,
                            "C",
                            "c@home.example",
                            null,
                            null,
                            Set.of(Role.CUSTOMER),
                            Set.of(GroupId.next()),
                            null))
                    .expectException(refusedAs(ProblemCode.UNKNOWN_REFERENCE));
            new IdentityScenarios()
                    .byAda()
                    .givenNoPriorActivity()
                    .when(new RegisterPerson(
                            NEW,
                            "C",
                            "c@home.example",
                            null,
                            null,
                            Set.of(Role.CUSTOMER),
                            Set.of(),
                            OrganizationId.next()))
                    .expectException(refusedAs(ProblemCode.UNKNOWN_REFERENCE));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "carl", "carl@", "@home", "a b@home.example", "<carl@home.example>", "a@b@c"})
        void an_address_looks_like_one(String email) {
            desk.byAda()
                    .givenNoPriorActivity()
                    .when(contact(email))
                    .expectException(refusedAs(ProblemCode.INVALID_REQUEST));
        }

        @ParameterizedTest
        @ValueSource(strings = {"c", "carl@home", "carl smith", "carl/../x"})
        void a_user_name_is_one_word(String username) {
            desk.byAda()
                    .givenNoPriorActivity()
                    .when(user(username, STRONG, Role.AGENT))
                    .expectException(refusedAs(ProblemCode.INVALID_REQUEST));
        }

        @Test
        void everybody_has_a_role() {
            desk.byAda()
                    .givenNoPriorActivity()
                    .when(user("carl", STRONG))
                    .expectException(refusedAs(ProblemCode.INVALID_REQUEST));
        }

        @Test
        void a_contact_has_no_password() {
            desk.byAda()
                    .givenNoPriorActivity()
                    .when(new RegisterPerson(
                            NEW, "C", "c@home.example", null, STRONG, Set.of(Role.CUSTOMER), Set.of(), null))
                    .expectException(refusedAs(ProblemCode.INVALID_REQUEST));
        }

        @Test
        void a_weak_password_is_refused_but_for_the_demonstration() {
            desk.byAda()
                    .givenNoPriorActivity()
                    .when(user("carl", new Secret("docket-demo"), Role.AGENT))
                    .expectException(refusedAs(ProblemCode.WEAK_PASSWORD));
            new IdentityScenarios()
                    .by(Actor.SYSTEM, Person.class)
                    .givenNoPriorActivity()
                    .when(user("carl", new Secret("docket-demo"), Role.AGENT))
                    .expectSuccessfulHandlerExecution();
        }
    }

    @Nested
    class Changing {

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
                    .when(new ChangePerson(
                            BEN, "Ben", "ben@desk.example", true, Set.of(Role.AGENT), Set.of(), null, null))
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

        @Test
        void somebody_without_a_user_name_gets_no_password() {
            desk.byAda()
                    .given(registered(NEW, "Carl", "carl@home.example", null, Set.of(Role.CUSTOMER)))
                    .when(new ChangePerson(NEW, null, null, null, null, null, null, STRONG))
                    .expectException(refusedAs(ProblemCode.INVALID_REQUEST));
        }
    }

    @Nested
    class LastAdministrator {

        @Test
        void is_not_deactivated() {
            desk.byAda()
                    .given(ada())
                    .when(activity(ADA, false))
                    .expectException(refusedAs(ProblemCode.LAST_ADMINISTRATOR));
        }

        @Test
        void keeps_the_role() {
            desk.byAda()
                    .given(ada())
                    .when(roles(ADA, Role.SUPERVISOR))
                    .expectException(refusedAs(ProblemCode.LAST_ADMINISTRATOR));
        }

        @Test
        void may_be_anything_else_too() {
            desk.byAda().given(ada()).when(roles(ADA, Role.ADMIN, Role.AUDITOR)).expectSuccessfulHandlerExecution();
            desk.committed();
        }

        @Test
        void goes_once_there_is_another_and_that_is_counted() {
            desk.directory.administeredBy(BEN);
            desk.byAda().given(ada()).when(activity(ADA, false)).expectEvents(new PersonDeactivated(ADA));
            desk.committed(
                    new ReleasedClaim(Claims.ADMINISTRATOR, ADA.toString(), ADA.value()),
                    new Turn(Claims.ADMINISTRATOR_LOST, 7, ADA.value()));
        }

        @Test
        void of_two_who_lose_each_other_each_takes_the_same_turn() {
            desk.directory.administeredBy(BEN);
            desk.by(Actor.agent(ADA), Person.class)
                    .given(registered(BEN, "Ben", "ben@desk.example", "ben", Set.of(Role.ADMIN)))
                    .when(roles(BEN, Role.AGENT))
                    .expectSuccessfulHandlerExecution();
            desk.committed(
                    new ReleasedClaim(Claims.ADMINISTRATOR, BEN.toString(), BEN.value()),
                    new Turn(Claims.ADMINISTRATOR_LOST, 7, BEN.value()));
        }

        @Test
        void a_deactivated_one_does_not_count_and_loses_nothing() {
            desk.byAda()
                    .given(
                            registered(BEN, "Ben", "ben@desk.example", "ben", Set.of(Role.ADMIN)),
                            new PersonDeactivated(BEN))
                    .when(roles(BEN, Role.AGENT))
                    .expectSuccessfulHandlerExecution();
            desk.committed();
        }

        @Test
        void counts_again_when_reactivated() {
            desk.byAda()
                    .given(
                            registered(BEN, "Ben", "ben@desk.example", "ben", Set.of(Role.ADMIN)),
                            new PersonDeactivated(BEN))
                    .when(activity(BEN, true))
                    .expectSuccessfulHandlerExecution();
            desk.committed(new Claim(Claims.ADMINISTRATOR, BEN.toString(), BEN.value()));
        }
    }

    @Nested
    class OwnPassword {

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
                    .expectException(refusedAs(ProblemCode.BAD_CREDENTIALS));
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
}
