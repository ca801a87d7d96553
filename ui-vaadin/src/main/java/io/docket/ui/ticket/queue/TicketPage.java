package io.docket.ui.ticket.queue;

import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.query.QueueRow;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Some tickets of a list.
 *
 * @param proposed those about which the assistant proposes something
 * @param next cursor of what follows; null at the end
 */
record TicketPage(
        List<QueueRow> items,
        Set<TicketId> proposed,
        @Nullable String next,
        long total) {

    /** The line of one of its tickets. */
    Line.Ticket line(QueueRow row) {
        return new Line.Ticket(row, proposed.contains(row.id()), false);
    }

    /** Reads a page of a list. */
    @FunctionalInterface
    interface Source {
        TicketPage read(@Nullable String after, int limit);
    }
}
