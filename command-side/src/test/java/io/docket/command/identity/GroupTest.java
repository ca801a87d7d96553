package io.docket.command.identity;

import static io.docket.command.identity.IdentityScenarios.BILLING;
import static io.docket.command.identity.IdentityScenarios.refusedAs;

import io.docket.api.eventlog.CompanionRow.Claim;
import io.docket.api.eventlog.CompanionRow.ReleasedClaim;
import io.docket.api.identity.GroupId;
import io.docket.api.identity.command.ChangeGroup;
import io.docket.api.identity.command.CreateGroup;
import io.docket.api.identity.event.GroupCreated;
import io.docket.api.identity.event.GroupRenamed;
import io.docket.api.identity.event.GroupRetired;
import io.docket.api.identity.event.GroupRevived;
import io.docket.api.metadata.Actor;
import io.docket.api.problem.ProblemCode;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupTest {
    private static final GroupId NEW = GroupId.next();

    private final IdentityScenarios desk = new IdentityScenarios();
    private final AggregateTestFixture<Group> group = desk.by(Actor.SYSTEM, Group.class);

    @Test
    void a_group_is_created_under_a_name_of_its_own() {
        group.givenNoPriorActivity().when(new CreateGroup(NEW, " Loans ")).expectEvents(new GroupCreated(NEW, "Loans"));
        desk.committed(new Claim(Claims.GROUP, "loans", NEW.value()));
    }

    @Test
    void two_groups_have_two_names() {
        group.givenNoPriorActivity()
                .when(new CreateGroup(NEW, "BILLING"))
                .expectException(refusedAs(ProblemCode.ALREADY_TAKEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u3164", "Billing\u202e", "\u2066Billing"})
    void a_group_has_a_name_that_is_seen_and_leaves_what_stands_beside_it_alone(String name) {
        group.givenNoPriorActivity()
                .when(new CreateGroup(NEW, name))
                .expectException(refusedAs(ProblemCode.INVALID_REQUEST));
    }

    @Test
    void a_group_has_a_name() {
        group.givenNoPriorActivity()
                .when(new CreateGroup(NEW, "  "))
                .expectException(refusedAs(ProblemCode.INVALID_REQUEST));
    }

    @Test
    void a_group_is_renamed_and_its_old_name_is_free() {
        group.given(new GroupCreated(BILLING, "Billing"))
                .when(new ChangeGroup(BILLING, "Money", null))
                .expectEvents(new GroupRenamed(BILLING, "Billing", "Money"));
        desk.committed(
                new Claim(Claims.GROUP, "money", BILLING.value()),
                new ReleasedClaim(Claims.GROUP, "billing", BILLING.value()));
    }

    @Test
    void a_group_retires_and_comes_back() {
        group.given(new GroupCreated(BILLING, "Billing"))
                .when(new ChangeGroup(BILLING, null, false))
                .expectEvents(new GroupRetired(BILLING));
        group.given(new GroupCreated(BILLING, "Billing"), new GroupRetired(BILLING))
                .when(new ChangeGroup(BILLING, null, true))
                .expectEvents(new GroupRevived(BILLING));
    }

    @Test
    void what_is_so_already_is_no_event() {
        group.given(new GroupCreated(BILLING, "Billing"))
                .when(new ChangeGroup(BILLING, "Billing", true))
                .expectNoEvents();
        group.given(new GroupCreated(BILLING, "Billing"), new GroupRetired(BILLING))
                .when(new ChangeGroup(BILLING, null, false))
                .expectNoEvents();
    }
}
