package io.docket.ui.ticket.details;

import io.docket.api.ticket.query.Message;
import io.docket.api.ticket.query.TimelineEntry;
import java.time.Instant;
import java.util.Set;

/** What stands below each other in a conversation. */
sealed interface StoryItem {
    Instant at();

    /** A day begins. */
    record Day(Instant at) implements StoryItem {}

    /**
     * Somebody wrote.
     *
     * @param called whom it calls, by name
     */
    record Said(Message message, Set<String> called) implements StoryItem {
        @Override
        public Instant at() {
            return message.at();
        }

        boolean note() {
            return message.kind().equals("note");
        }
    }

    /** Something was done. */
    record Happened(TimelineEntry entry) implements StoryItem {
        @Override
        public Instant at() {
            return entry.at();
        }
    }
}
