package io.docket.query.ticket.search.filter;

import io.docket.api.identity.Role;
import io.docket.api.metadata.Caller;
import io.docket.query.security.TicketVisibility;
import java.util.List;
import java.util.Set;

/** Which tickets a caller may see at all, as {@link TicketVisibility#sees} has it, for engines. */
public final class Visibility {

    private Visibility() {}

    public static Filter of(Caller caller) {
        if (TicketVisibility.isStaff(caller)) {
            return Filter.EVERYTHING;
        } else if (!caller.is(Role.CUSTOMER)) {
            return Filter.NOTHING;
        }
        var own = new Filter.OneOf(Column.REQUESTER, Set.of(caller.id().toString()));
        var organization = caller.organization();
        return organization == null || !caller.organizationShares()
                ? own
                : new Filter.AnyOf(
                        List.of(own, new Filter.OneOf(Column.ORGANIZATION, Set.of(organization.toString()))));
    }
}
