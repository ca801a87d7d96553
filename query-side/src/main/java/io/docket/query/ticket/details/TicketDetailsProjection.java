package io.docket.query.ticket.details;

import io.docket.api.sla.event.SlaEvent;
import io.docket.api.ticket.AboutTicket;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.query.projection.ProjectionNames;
import io.docket.query.projection.ReadModel;
import io.docket.query.projection.Recorded;
import java.util.HashMap;
import java.util.HashSet;
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
        return 2;
    }

    @Override
    public boolean wants(Object event) {
        return event instanceof TicketEvent || event instanceof SlaEvent;
    }

    @Override
    public void write(List<Recorded> events) {
        var touched = new HashSet<TicketId>();
        events.forEach(recorded -> touched.add(ticket(recorded)));
        var before = table.load(touched);
        var after = new HashMap<>(before);
        for (var recorded : events) {
            after.compute(
                    ticket(recorded),
                    (ticket, facts) -> TicketFacts.after(facts, recorded.event(), recorded.at(), recorded.position()));
        }
        after.values().removeAll(before.values());
        table.save(after.values());
    }

    @Override
    public void clear() {
        table.clear();
    }

    private static TicketId ticket(Recorded recorded) {
        return ((AboutTicket) recorded.event()).ticket();
    }
}
