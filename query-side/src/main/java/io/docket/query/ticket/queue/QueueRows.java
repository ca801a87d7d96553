package io.docket.query.ticket.queue;

import io.docket.api.ticket.query.Dashboard;
import io.docket.api.ticket.query.QueueRow;
import io.docket.query.ticket.state.ListedTicket;
import io.docket.query.ticket.state.Names;
import java.util.ArrayList;
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
        return shown(table.entries(condition, parameters));
    }

    /** The same for tickets whose requester waits, and since when; the others are left out. */
    public List<Dashboard.Waiting> waiting(String condition, Map<String, ?> parameters) {
        var waiting = new ArrayList<Dashboard.Waiting>();
        var found = table.entries(condition, parameters);
        var rows = shown(found).iterator();
        for (var entry : found) {
            var row = rows.next();
            var since = entry.times().waitingSince();
            if (since != null) {
                waiting.add(new Dashboard.Waiting(row, since));
            }
        }
        return waiting;
    }

    private List<QueueRow> shown(List<QueueEntry> found) {
        return ListedTicket.shown(found.stream().map(QueueEntry::listed).toList(), names, true);
    }
}
