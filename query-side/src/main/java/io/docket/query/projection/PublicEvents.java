package io.docket.query.projection;

import io.docket.api.ticket.event.ActivityRecorded;
import io.docket.api.ticket.event.NoteAdded;
import io.docket.api.ticket.event.TicketEvent;

/** Tells what requesters may know of from what stays among the desk's own people. */
public final class PublicEvents {

    private PublicEvents() {}

    /** Whether a requester may notice, by anything at all, that this has happened. */
    public static boolean isPublic(Object event) {
        return switch (event) {
            case NoteAdded hidden -> false;
            case ActivityRecorded hidden -> false;
            case TicketEvent seen -> true;
            default -> false;
        };
    }
}
