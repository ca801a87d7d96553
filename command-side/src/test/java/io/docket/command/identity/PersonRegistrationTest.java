package io.docket.command.identity;

import static io.docket.command.identity.IdentityScenarios.ACME;
import static io.docket.command.identity.IdentityScenarios.BEN;
import static io.docket.command.identity.IdentityScenarios.BILLING;
import static io.docket.command.identity.IdentityScenarios.NEW;
import static io.docket.command.identity.IdentityScenarios.STRONG;
import static io.docket.command.identity.IdentityScenarios.contact;
import static io.docket.command.identity.IdentityScenarios.email;
import static io.docket.command.identity.IdentityScenarios.refusedAs;
import static io.docket.command.identity.IdentityScenarios.registered;
import static io.docket.command.identity.IdentityScenarios.user;

import io.docket.api.eventlog.CompanionRow.Claim;
import io.docket.api.eventlog.CompanionRow.Credential;
import io.docket.api.identity.GroupId;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.Role;
import io.docket.api.identity.command.RegisterPerson;
import io.docket.api.identity.command.Secret;
import io.docket.api.identity.event.PersonRegistered;
import io.docket.api.metadata.Actor;
import io.docket.api.personal.Personal;
import io.docket.api.problem.ProblemCode;
import io.docket.command.identity.password.Credentials;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonRegistrationTest {
    private final IdentityScenarios desk = new IdentityScenarios();

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
                .when(new RegisterPerson(NEW, "Carl", "c@home.example", null, null, Set.of(Role.AGENT), Set.of(), null))
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
        desk.byAda().givenNoPriorActivity().when(user("carl", null, Role.ADMIN)).expectSuccessfulHandlerExecution();
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
                        NEW, "C", "c@home.example", null, null, Set.of(Role.CUSTOMER), Set.of(GroupId.next()), null))
                .expectException(refusedAs(ProblemCode.UNKNOWN_REFERENCE));
        new IdentityScenarios()
                .byAda()
                .givenNoPriorActivity()
                .when(new RegisterPerson(
                        NEW, "C", "c@home.example", null, null, Set.of(Role.CUSTOMER), Set.of(), OrganizationId.next()))
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
