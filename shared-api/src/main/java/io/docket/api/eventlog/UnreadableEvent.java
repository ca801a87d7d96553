package io.docket.api.eventlog;

import io.docket.api.ticket.TicketId;
import org.jspecify.annotations.Nullable;

/**
 * Stands where the log has an event that this version of Docket cannot read. It is neither skipped nor guessed at:
 * whoever must know it waits.
 *
 * @param type simple name of the event, as it was written
 * @param revision as it was written
 * @param ticket the ticket that it is about, if any
 * @see "ADR-0011 Evolution"
 */
public record UnreadableEvent(
        long position,
        String type,
        String revision,
        @Nullable TicketId ticket,
        Reason reason,
        String detail) {

    /** What stands in the way. */
    public enum Reason {
        /** Written by a newer version, or by an older one whose events nobody translates any more. */
        OTHER_VERSION,
        /** This version should be able to read it. */
        DAMAGED
    }

    /** Which event it is, and why it cannot be read; nothing of what the event says. */
    String what() {
        return "Event " + position + " of the log, a " + type + " in revision " + revision + ", cannot be read: "
                + detail
                + ".";
    }

    /** Which event it is, why it cannot be read, and what is to be done; nothing of what the event says. */
    public String message() {
        return what()
                + " "
                + switch (reason) {
                    case OTHER_VERSION ->
                        "Run the version of Docket that wrote it, or a later one, on every node; until then what comes"
                                + " after it waits.";
                    case DAMAGED ->
                        "Look at it in the log, and restore it from a backup if it was altered; until it can be read"
                                + " what comes after it waits.";
                };
    }
}
