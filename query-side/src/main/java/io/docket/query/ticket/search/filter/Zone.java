package io.docket.query.ticket.search.filter;

import io.docket.api.metadata.Caller;
import io.docket.query.security.TicketVisibility;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Where words stand. What a caller may not read must not be searched for them either: a hit would tell what it says.
 */
public enum Zone {
    /** Subject and number. */
    SUBJECT,
    /** Description and replies. */
    MESSAGE,
    /** Internal notes. */
    NOTE;

    /** What the caller may read. */
    public static Set<Zone> readableBy(Caller caller) {
        var zones = EnumSet.of(SUBJECT);
        if (TicketVisibility.readsMessages(caller)) {
            zones.add(MESSAGE);
        }
        if (TicketVisibility.readsNotes(caller)) {
            zones.add(NOTE);
        }
        return zones;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
