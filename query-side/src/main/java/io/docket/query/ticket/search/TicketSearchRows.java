package io.docket.query.ticket.search;

import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.query.QueueRow;
import io.docket.query.ticket.search.postgresql.ListedTickets;
import io.docket.query.ticket.state.ListedTicket;
import io.docket.query.ticket.state.Names;
import java.util.List;

/** Hits as lists show them, as the tickets are now. */
record TicketSearchRows(ListedTickets tickets, Names names) {

    List<QueueRow> of(List<TicketId> hits, boolean staff) {
        return ListedTicket.shown(tickets.of(hits), names, staff);
    }
}
