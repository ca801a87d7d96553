package io.docket.query.identity;

import io.docket.api.identity.query.FindOrganization;
import io.docket.api.identity.query.ListOrganizations;
import io.docket.api.identity.query.Organization;
import io.docket.api.identity.query.OrganizationPage;
import io.docket.api.metadata.Caller;
import io.docket.api.problem.Refusal;
import io.docket.query.security.TicketVisibility;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;

/** Answers questions about organisations. Customers know their own. */
final class OrganizationQueries {
    private final OrganizationReader organizations;

    OrganizationQueries(OrganizationReader organizations) {
        this.organizations = organizations;
    }

    @QueryHandler
    Organization handle(FindOrganization query, Caller caller) {
        return organizations
                .find(query.organization())
                .filter(found -> TicketVisibility.isStaff(caller) || found.id().equals(caller.organization()))
                .orElseThrow(() -> Refusal.notFound("organization"));
    }

    @QueryHandler
    OrganizationPage handle(ListOrganizations query, Caller caller) {
        if (!TicketVisibility.isStaff(caller)) {
            var own = Optional.ofNullable(caller.organization()).flatMap(organizations::find);
            return new OrganizationPage(own.map(List::of).orElse(List.of()), null);
        }
        var page = organizations.list(query.q(), NameCursor.parse(query.after()), query.limit());
        return new OrganizationPage(page.items(), page.next());
    }
}
