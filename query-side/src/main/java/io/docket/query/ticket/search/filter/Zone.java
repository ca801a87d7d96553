package io.docket.query.ticket.search.filter;

import io.docket.api.identity.Role;
import io.docket.api.metadata.Caller;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where words stand. What a caller may not read must not be searched for them either: a hit would tell what it says. */
public enum Zone {
    /** Subject and number. */
    SUBJECT,
    /** Description and replies. */
    MESSAGE,
    /** Internal notes. */
    NOTE;

    /** What the caller may read. */
    public static Set<Zone> readableBy(Caller caller) {
        if (caller.is(Role.AGENT) || caller.is(Role.AUDITOR)) {
            return EnumSet.allOf(Zone.class);
        }
        return caller.is(Role.ANALYST) ? EnumSet.of(SUBJECT) : EnumSet.of(SUBJECT, MESSAGE);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
