package io.docket.query;

import io.docket.api.eventlog.LogReader;
import io.docket.api.eventlog.Logged;
import io.docket.api.identity.PersonId;
import io.docket.api.ticket.TicketId;
import java.util.List;

/** A log in which nothing stands. */
final class NoEvents implements LogReader {

    @Override
    public long head() {
        return 0;
    }

    @Override
    public List<Logged> read(long after, int limit) {
        return List.of();
    }

    @Override
    public List<Logged> ofPerson(PersonId person) {
        return List.of();
    }

    @Override
    public List<Logged> ofTicket(TicketId ticket, long after, int limit) {
        return List.of();
    }

    @Override
    public List<Logged> find(Filter filter, long after, int limit) {
        return List.of();
    }

    @Override
    public List<Logged> findLatest(Filter filter, long before, int limit) {
        return List.of();
    }
}
