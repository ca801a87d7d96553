package io.docket.command.identity;

import static io.docket.command.identity.IdentityScenarios.ACME;
import static io.docket.command.identity.IdentityScenarios.refusedAs;

import io.docket.api.eventlog.CompanionRow.Claim;
import io.docket.api.eventlog.CompanionRow.ReleasedClaim;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.command.ChangeOrganization;
import io.docket.api.identity.command.CreateOrganization;
import io.docket.api.identity.event.OrganizationCreated;
import io.docket.api.identity.event.OrganizationRenamed;
import io.docket.api.identity.event.TicketSharingChanged;
import io.docket.api.metadata.Actor;
import io.docket.api.problem.ProblemCode;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class OrganizationTest {
    private static final OrganizationId NEW = OrganizationId.next();

    private final IdentityScenarios desk = new IdentityScenarios();
    private final AggregateTestFixture<Organization> organization = desk.by(Actor.SYSTEM, Organization.class);

    @Test
    void an_organisation_is_created_under_a_name_of_its_own() {
        organization
                .givenNoPriorActivity()
                .when(new CreateOrganization(NEW, "Nord", true))
                .expectEvents(new OrganizationCreated(NEW, "Nord", true));
        desk.committed(new Claim(Claims.ORGANIZATION, "nord", NEW.value()));
    }

    @Test
    void two_organisations_have_two_names() {
        organization
                .givenNoPriorActivity()
                .when(new CreateOrganization(NEW, "acme", false))
                .expectException(refusedAs(ProblemCode.ALREADY_TAKEN));
    }

    @Test
    void an_organisation_has_a_name() {
        organization
                .givenNoPriorActivity()
                .when(new CreateOrganization(NEW, "", false))
                .expectException(refusedAs(ProblemCode.INVALID_REQUEST));
    }

    @Test
    void an_organisation_is_renamed_and_begins_to_share() {
        organization
                .given(new OrganizationCreated(ACME, "Acme", false))
                .when(new ChangeOrganization(ACME, "Acme Ltd", true))
                .expectEvents(new OrganizationRenamed(ACME, "Acme", "Acme Ltd"), new TicketSharingChanged(ACME, true));
        desk.committed(
                new Claim(Claims.ORGANIZATION, "acme ltd", ACME.value()),
                new ReleasedClaim(Claims.ORGANIZATION, "acme", ACME.value()));
    }

    @Test
    void what_is_so_already_is_no_event() {
        organization
                .given(new OrganizationCreated(ACME, "Acme", true))
                .when(new ChangeOrganization(ACME, "Acme", true))
                .expectNoEvents();
    }
}
