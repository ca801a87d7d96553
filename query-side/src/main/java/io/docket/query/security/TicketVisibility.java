package io.docket.query.security;

import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.metadata.Caller;
import org.jspecify.annotations.Nullable;

/** Which tickets a caller may see, and whether they see what is only meant for the desk's own people. */
public final class TicketVisibility {

    private TicketVisibility() {}

    /** Whether the caller sees every ticket. */
    public static boolean isStaff(Caller caller) {
        return caller.is(Role.AGENT) || caller.is(Role.AUDITOR) || caller.is(Role.ANALYST);
    }

    /** Whether the caller reads what was written, beyond a ticket's properties. */
    public static boolean readsMessages(Caller caller) {
        return caller.is(Role.AGENT) || caller.is(Role.AUDITOR) || caller.is(Role.CUSTOMER);
    }

    /** Whether the caller reads internal notes. */
    public static boolean readsNotes(Caller caller) {
        return caller.is(Role.AGENT) || caller.is(Role.AUDITOR);
    }

    /** Whether the caller may see a ticket of this requester, opened in this organisation. */
    public static boolean sees(Caller caller, PersonId requester, @Nullable OrganizationId organization) {
        if (isStaff(caller)) {
            return true;
        }
        return caller.is(Role.CUSTOMER)
                && (caller.id().equals(requester)
                        || (caller.organizationShares()
                                && organization != null
                                && organization.equals(caller.organization())));
    }
}
