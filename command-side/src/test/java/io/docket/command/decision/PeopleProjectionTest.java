package io.docket.command.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.identity.event.EmailChanged;
import io.docket.api.identity.event.GroupCreated;
import io.docket.api.identity.event.GroupRetired;
import io.docket.api.identity.event.GroupRevived;
import io.docket.api.identity.event.GroupsChanged;
import io.docket.api.identity.event.OrganizationChanged;
import io.docket.api.identity.event.OrganizationCreated;
import io.docket.api.identity.event.PersonDeactivated;
import io.docket.api.identity.event.PersonReactivated;
import io.docket.api.identity.event.PersonRegistered;
import io.docket.api.identity.event.RolesChanged;
import io.docket.api.identity.event.TicketSharingChanged;
import io.docket.api.metadata.Caller;
import io.docket.api.personal.Personal;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.scratch.MigratedDatabase;
import io.docket.command.decision.Decisions.KnownGroup;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PeopleProjectionTest {

    private static final PersonId ANNA = PersonId.next();
    private static final GroupId CARDS = GroupId.next();
    private static final OrganizationId BAKERY = OrganizationId.next();

    private final AtomicLong seen = new AtomicLong();
    private final JdbcClient sql = MigratedDatabase.create().sql();
    private final PeopleProjection projection = new PeopleProjection(sql);
    private final Decisions decisions =
            new ProjectedDecisions(new PeopleTable(sql), seen::incrementAndGet, seen::get, stream -> false);

    @BeforeEach
    void anna_is_there() {
        projection.on(registered(Set.of(Role.ADMIN)));
    }

    @Test
    void a_person_is_known_with_their_rights_as_they_change() {
        projection.on(new OrganizationCreated(BAKERY, "Bakery", true));
        projection.on(new RolesChanged(ANNA, Set.of(Role.ADMIN), Set.of(Role.AGENT, Role.AUDITOR)));
        projection.on(new GroupsChanged(ANNA, Set.of(), Set.of(CARDS)));
        projection.on(new OrganizationChanged(ANNA, null, BAKERY));
        assertThat(decisions.caller(ANNA))
                .contains(new Caller(ANNA, Set.of(Role.AGENT, Role.AUDITOR), Set.of(CARDS), BAKERY, true));
        projection.on(new TicketSharingChanged(BAKERY, false));
        assertThat(decisions.caller(ANNA).orElseThrow().organizationShares()).isFalse();
    }

    @Test
    void who_is_deactivated_is_known_but_asks_for_nothing() {
        projection.on(new PersonDeactivated(ANNA));
        assertThat(decisions.caller(ANNA)).isEmpty();
        assertThat(decisions.person(ANNA).orElseThrow().active()).isFalse();
        assertThat(decisions.administrators()).isZero();
        projection.on(new PersonReactivated(ANNA));
        assertThat(decisions.caller(ANNA)).isPresent();
        assertThat(decisions.administrators()).isOne();
    }

    @Test
    void an_address_is_compared_without_case() {
        assertThat(decisions.personByEmail("ANNA@example.com ")).isPresent();
        projection.on(new EmailChanged(ANNA, new Personal(ANNA, "Anna@Bank.example")));
        assertThat(decisions.personByEmail("anna@example.com")).isEmpty();
        assertThat(decisions.personByEmail("anna@bank.example")).isPresent();
    }

    @Test
    void a_group_is_in_use_until_it_is_retired() {
        assertThat(decisions.group(CARDS)).isEmpty();
        projection.on(new GroupCreated(CARDS, "Cards"));
        projection.on(new GroupRetired(CARDS));
        assertThat(decisions.group(CARDS)).contains(new KnownGroup(CARDS, false));
        projection.on(new GroupRevived(CARDS));
        assertThat(decisions.group(CARDS)).contains(new KnownGroup(CARDS, true));
    }

    @Test
    void a_repeated_event_changes_nothing_and_a_reset_forgets_all() {
        projection.on(registered(Set.of(Role.ADMIN)));
        assertThat(decisions.administrators()).isOne();
        projection.reset();
        assertThat(decisions.person(ANNA)).isEmpty();
    }

    @Test
    void who_is_in_the_log_and_not_known_yet_is_not_said_to_be_missing() {
        var behind = new ProjectedDecisions(new PeopleTable(sql), () -> 0, () -> 1, stream -> true);
        assertThat(behind.person(ANNA)).isPresent();
        assertThatThrownBy(() -> behind.person(PersonId.next()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.violation().code()).isEqualTo(ProblemCode.NOT_YET_VISIBLE));
    }

    @Test
    void who_is_in_no_log_is_missing_however_far_anybody_is() {
        var behind = new ProjectedDecisions(new PeopleTable(sql), () -> 0, () -> 1, stream -> false);
        assertThat(behind.person(PersonId.next())).isEmpty();
    }

    @Test
    void waiting_ends_when_the_position_is_reached() {
        decisions.await(3);
        assertThat(seen).hasValue(3);
    }

    private static PersonRegistered registered(Set<Role> roles) {
        return new PersonRegistered(
                ANNA,
                new Personal(ANNA, "Anna"),
                new Personal(ANNA, "Anna@example.com"),
                new Personal(ANNA, "anna"),
                roles,
                Set.of(),
                null);
    }
}
