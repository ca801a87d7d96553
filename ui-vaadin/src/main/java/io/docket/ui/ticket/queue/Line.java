package io.docket.ui.ticket.queue;

import io.docket.api.ticket.query.QueueRow;

/** What stands in one line of a list. */
sealed interface Line {

    /** Stays the same while the line's content changes. */
    String key();

    /**
     * Begins a group.
     *
     * @param count its tickets; negative while not all of them are known
     */
    record Head(TimeGroup group, int count) implements Line {
        @Override
        public String key() {
            return group.code();
        }
    }

    /**
     * A ticket.
     *
     * @param proposed whether the assistant proposes something that somebody is to decide on
     * @param gone whether it has left the list since the list was made
     */
    record Ticket(QueueRow row, boolean proposed, boolean gone) implements Line {
        @Override
        public String key() {
            return row.id().toString();
        }

        /** Whether nobody has it and somebody should. */
        boolean free() {
            return row.assignee() == null && row.status().unsolved() && !gone;
        }
    }
}
