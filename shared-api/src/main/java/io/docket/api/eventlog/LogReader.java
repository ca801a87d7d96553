package io.docket.api.eventlog;

import io.docket.api.identity.PersonId;
import io.docket.api.ticket.TicketId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what was written; what has been read once never changes. */
public interface LogReader {

    /** Position of the last event; 0 for an empty log. */
    long head();

    /** Events after a position, oldest first. */
    List<Logged> read(long after, int limit);

    /** Everything about a ticket, whatever stream it stands in, by position; {@code after} 0 for the beginning. */
    List<Logged> ofTicket(TicketId ticket, long after, int limit);

    /** Everything that happened to somebody's account, oldest first. */
    List<Logged> ofPerson(PersonId person);

    /** Events after a position that match, oldest first. */
    List<Logged> find(Filter filter, long after, int limit);

    /** Events before a position that match, latest first; {@code before} 0 for the latest of all. */
    List<Logged> findLatest(Filter filter, long before, int limit);

    /**
     * Which events of the whole log; null leaves a field out of account.
     *
     * @param type an event's simple name
     * @param actors any of them, as {@code Actor} writes itself; empty leaves them out of account
     * @param from when it happened, included
     * @param to when it happened, excluded
     */
    record Filter(
            @Nullable String type,
            List<String> actors,
            @Nullable Instant from,
            @Nullable Instant to) {}
}
