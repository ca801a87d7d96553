package io.docket.query.ticket.queue;

import io.docket.api.sla.event.SlaEvent;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.query.projection.ProjectionNames;
import io.docket.query.projection.ReadModel;
import io.docket.query.projection.Recorded;
import io.docket.query.projection.TicketFold;
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
        return 3;
    }

    @Override
    public boolean wants(Object event) {
        return event instanceof TicketEvent || event instanceof SlaEvent;
    }

    @Override
    public void write(List<Recorded> events) {
        table.save(TicketFold.changed(events, table::load, QueueEntry::after));
    }
}
