package io.docket.query.ticket.details;

import io.docket.api.sla.event.SlaEvent;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.query.projection.ProjectionNames;
import io.docket.query.projection.ReadModel;
import io.docket.query.projection.Recorded;
import io.docket.query.projection.TicketFold;
import java.util.List;

/** Keeps every ticket as its page shows it. */
final class TicketDetailsProjection implements ReadModel {

    private final TicketFactsTable table;

    TicketDetailsProjection(TicketFactsTable table) {
        this.table = table;
    }

    @Override
    public String name() {
        return ProjectionNames.TICKET_DETAILS;
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
        table.save(TicketFold.changed(events, table::load, TicketFacts::after));
    }
}
