package io.docket.ui.ticket.details;

import io.docket.api.assist.query.Proposal;
import io.docket.api.ticket.query.Message;
import io.docket.api.ticket.query.QueueRow;
import io.docket.api.ticket.query.TicketDetails;
import io.docket.api.ticket.query.TimelineEntry;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that a screen shows of a ticket.
 *
 * @param calls names that notes call, by the id of the note
 * @param others of the same requester, newest first
 */
record TicketSnapshot(
        TicketDetails ticket,
        List<Message> messages,
        List<TimelineEntry> timeline,
        Map<String, Set<String>> calls,
        List<QueueRow> others,
        List<Proposal> proposals) {

    /** The log position of the newest thing on the screen; 0 where the history may not be seen. */
    long position() {
        return timeline.isEmpty() ? 0 : timeline.getLast().position();
    }
}
