package io.docket.ui.ticket.history;

import io.docket.api.ticket.query.Message;
import io.docket.api.ticket.query.TimelineEntry;
import java.time.Instant;

/**
 * What stands below each other in a past conversation, in the order of the log: what was told later with an earlier
 * time stands where it became known.
 */
sealed interface PastLine {
    Instant at();

    /** Somebody wrote. */
    record Said(Message message) implements PastLine {
        @Override
        public Instant at() {
            return message.at();
        }
    }

    /** Something was done. */
    record Done(TimelineEntry event) implements PastLine {
        @Override
        public Instant at() {
            return event.at();
        }
    }
}
