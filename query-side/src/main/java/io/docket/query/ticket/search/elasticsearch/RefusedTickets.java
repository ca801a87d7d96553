package io.docket.query.ticket.search.elasticsearch;

import io.docket.api.ticket.TicketId;
import io.docket.query.projection.Shelf;
import io.docket.query.ticket.search.postgresql.RefusedDocuments;
import java.util.Optional;

/** What Elasticsearch does not take, a ticket at a time. */
record RefusedTickets(TicketIndexFeed feed, RefusedDocuments refused) implements Shelf {

    @Override
    public String name() {
        return "index.tickets";
    }

    @Override
    public void write(String sequence) {
        ticket(sequence).ifPresent(feed::send);
    }

    @Override
    public void drop(String sequence) {
        ticket(sequence).ifPresent(refused::drop);
    }

    private static Optional<TicketId> ticket(String sequence) {
        try {
            return Optional.of(TicketId.of(sequence));
        } catch (RuntimeException noTicket) {
            return Optional.empty();
        }
    }
}
