package io.docket.query.projection;

import io.docket.api.eventlog.LogReader;
import io.docket.api.eventlog.Logged;
import io.docket.api.ticket.TicketId;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Says where a log in memory ends. */
record PositionsOnly(EventStorageEngine log) implements LogReader {

    @Override
    public long head() {
        var head = log.createHeadToken();
        return head == null ? 0 : head.position().orElse(0);
    }

    @Override
    public List<Logged> read(long after, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Logged> ofTicket(TicketId ticket, long after, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Logged> find(Filter filter, long after, int limit) {
        throw new UnsupportedOperationException();
    }
}
