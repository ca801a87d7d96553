package io.docket.query.ticket.queue;

import io.docket.api.ticket.event.ActivityRecorded;
import io.docket.api.ticket.event.AgentReplied;
import io.docket.api.ticket.event.NoteAdded;
import io.docket.api.ticket.event.RequesterReplied;
import io.docket.api.ticket.event.StatusEvent;
import io.docket.api.ticket.event.TicketEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When things happened to a ticket, and who owes whom an answer.
 *
 * @param publicUpdatedAt when anything happened last that customers may know of
 * @param solvedAt when it was solved, or closed without having been; null while it is unsolved
 * @param waitingSince since when the requester waits for the desk to write; null where they do not
 * @param answered whether an agent has ever replied
 */
record Times(
        Instant createdAt,
        Instant updatedAt,
        Instant publicUpdatedAt,
        @Nullable Instant solvedAt,
        @Nullable Instant waitingSince,
        boolean answered) {

    static Times since(Instant created) {
        return new Times(created, created, created, null, created, false);
    }

    Times after(TicketEvent event, Instant at) {
        return switch (event) {
            case NoteAdded hidden -> new Times(createdAt, at, publicUpdatedAt, solvedAt, waitingSince, answered);
            case ActivityRecorded hidden -> new Times(createdAt, at, publicUpdatedAt, solvedAt, waitingSince, answered);
            case RequesterReplied asked -> seen(at, solvedAt, waitingSince == null ? at : waitingSince, answered);
            case AgentReplied told -> seen(at, solvedAt, null, true);
            case StatusEvent changed -> after(changed, at);
            default -> seen(at, solvedAt, waitingSince, answered);
        };
    }

    private Times after(StatusEvent changed, Instant at) {
        var unsolvedBefore = changed.from().unsolved();
        if (changed.to().unsolved()) {
            var reopened = !unsolvedBefore && waitingSince == null;
            return seen(at, null, reopened ? at : waitingSince, answered);
        }
        var solvedNow = unsolvedBefore && changed.to().done();
        return seen(at, solvedNow ? at : solvedAt, null, answered);
    }

    private Times seen(Instant at, @Nullable Instant solved, @Nullable Instant waiting, boolean replied) {
        return new Times(createdAt, at, at, solved, waiting, replied);
    }
}
