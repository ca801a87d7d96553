package io.docket.query.ticket.queue;

import io.docket.api.ticket.query.QueueRow;
import io.docket.query.ticket.state.ListedTicket;
import io.docket.query.ticket.state.Names;
import java.util.List;
import java.util.Map;

/** Tickets as the desk's own people see them, for screens that sum the queue up. */
public final class QueueRows {

    private final QueueTable table;
    private final Names names;

    QueueRows(QueueTable table, Names names) {
        this.table = table;
        this.names = names;
    }

    /** @param condition on {@code ticket_queue}, with order and limit behind it */
    public List<QueueRow> where(String condition, Map<String, ?> parameters) {
        var found = table.entries(condition, parameters);
        return ListedTicket.shown(found.stream().map(QueueEntry::listed).toList(), names, true);
    }
}
