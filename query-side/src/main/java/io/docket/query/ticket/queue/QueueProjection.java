package io.docket.query.ticket.queue;

import io.docket.api.sla.event.SlaEvent;
import io.docket.api.ticket.AboutTicket;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.query.projection.ProjectionNames;
import io.docket.query.projection.ReadModel;
import io.docket.query.projection.Recorded;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;

/** Keeps one row per ticket: loads the rows that a batch touches, folds, writes each once. */
final class QueueProjection implements ReadModel {

    private final QueueTable table;

    QueueProjection(QueueTable table) {
        this.table = table;
    }

    @Override
    public String name() {
        return ProjectionNames.TICKET_QUEUE;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public boolean wants(Object event) {
        return event instanceof TicketEvent || event instanceof SlaEvent;
    }

    @Override
    public void write(List<Recorded> events) {
        var tickets = new LinkedHashSet<TicketId>();
        events.forEach(recorded -> tickets.add(about(recorded).ticket()));
        var before = table.load(tickets);
        var after = new HashMap<>(before);
        for (var recorded : events) {
            var event = about(recorded);
            after.compute(
                    event.ticket(),
                    (ticket, entry) -> QueueEntry.after(entry, event, recorded.at(), recorded.position()));
        }
        table.save(after.values().stream()
                .filter(entry -> !entry.equals(before.get(entry.ticketId())))
                .toList());
    }

    @Override
    public void clear() {
        table.clear();
    }

    private static AboutTicket about(Recorded recorded) {
        return (AboutTicket) recorded.event();
    }
}
