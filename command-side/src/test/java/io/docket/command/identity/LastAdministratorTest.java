package io.docket.command.identity;

import static io.docket.command.identity.IdentityScenarios.ADA;
import static io.docket.command.identity.IdentityScenarios.BEN;
import static io.docket.command.identity.IdentityScenarios.activity;
import static io.docket.command.identity.IdentityScenarios.ada;
import static io.docket.command.identity.IdentityScenarios.refusedAs;
import static io.docket.command.identity.IdentityScenarios.registered;
import static io.docket.command.identity.IdentityScenarios.roles;

import io.docket.api.eventlog.CompanionRow.Claim;
import io.docket.api.eventlog.CompanionRow.ReleasedClaim;
import io.docket.api.eventlog.CompanionRow.Turn;
import io.docket.api.identity.Role;
import io.docket.api.identity.event.PersonDeactivated;
import io.docket.api.metadata.Actor;
import io.docket.api.problem.ProblemCode;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LastAdministratorTest {
    private final IdentityScenarios desk = new IdentityScenarios();

    @Test
    void is_not_deactivated() {
        desk.byAda().given(ada()).when(activity(ADA, false)).expectException(refusedAs(ProblemCode.LAST_ADMINISTRATOR));
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
