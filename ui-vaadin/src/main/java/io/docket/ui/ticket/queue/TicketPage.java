package io.docket.ui.ticket.queue;

import io.docket.api.ticket.query.QueueRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some tickets of a list.
 *
 * @param next cursor of what follows; null at the end
 */
record TicketPage(List<QueueRow> items, @Nullable String next, long total) {

    /** Reads a page of a list. */
    @FunctionalInterface
    interface Source {
        TicketPage read(@Nullable String after, int limit);
    }
}
