package io.docket.query.ticket.search;

import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.query.QueueRow;
import io.docket.query.ticket.search.document.TicketDocument;
import io.docket.query.ticket.search.postgresql.TicketSearchTable;
import io.docket.query.ticket.state.ListedTicket;
import io.docket.query.ticket.state.Names;
import java.util.List;

/** Hits as lists show them, as the tickets are now. */
final class TicketSearchRows {

    private final TicketSearchTable table;
    private final Names names;

    TicketSearchRows(TicketSearchTable table, Names names) {
        this.table = table;
        this.names = names;
    }

    List<QueueRow> of(List<TicketId> tickets, boolean staff) {
        var listed = table.load(tickets).values().stream()
                .map(TicketSearchRows::listed)
                .toList();
        return ListedTicket.shown(listed, names, staff);
    }

    private static ListedTicket listed(TicketDocument document) {
        var milestones = document.milestones();
        return new ListedTicket(
                document.ticket(),
                document.number(),
                document.version(),
                document.publicVersion(),
                document.properties(),
                milestones.createdAt(),
                milestones.updatedAt(),
                milestones.publicUpdatedAt(),
                milestones.solvedAt(),
                document.clocks());
    }
}
