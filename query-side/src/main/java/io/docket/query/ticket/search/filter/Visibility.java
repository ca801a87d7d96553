package io.docket.query.ticket.search.filter;

import io.docket.api.identity.Role;
import io.docket.api.metadata.Caller;
import java.util.List;
import java.util.Set;

/** Which tickets a caller may see at all. */
public final class Visibility {

    private Visibility() {}

    /** Whether the caller sees every ticket, and what only the desk's own people see of it. */
    public static boolean isStaff(Caller caller) {
        return caller.is(Role.AGENT) || caller.is(Role.AUDITOR) || caller.is(Role.ANALYST);
    }

    public static Filter of(Caller caller) {
        if (isStaff(caller)) {
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
