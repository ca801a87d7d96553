package io.docket.ui.ticket.details;

import io.docket.api.ticket.command.TicketChange;
import io.docket.api.ticket.query.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** What became of a change that somebody asked for. */
sealed interface Outcome {

    record Done() implements Outcome {}

    /** @param reason a sentence for the person who asked */
    record Refused(String reason) implements Outcome {}

    /**
     * Somebody else changed the same.
     *
     * @param theirs the event that did it; null where the history does not tell
     */
    record Conflict(TicketChange yours, @Nullable TimelineEntry theirs) implements Outcome {}
}
