package io.docket.query.projection;

import io.docket.api.ticket.AboutTicket;
import io.docket.api.ticket.TicketId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a ticket's row is after one more of its events; null for none.
 *
 * @param <R> a row, equal to another one where nothing has to be written
 */
@FunctionalInterface
public interface TicketFold<R> {

    @Nullable
    R after(@Nullable R before, AboutTicket event, Instant at, long position);

    /**
     * The rows that the events change, each once.
     *
     * @param events oldest first, each about a ticket
     * @param load gives the rows that some tickets have
     */
    static <R> Collection<R> changed(
            List<Recorded> events, Function<Set<TicketId>, Map<TicketId, R>> load, TicketFold<R> fold) {
        return Fold.changed(
                events,
                recorded -> about(recorded).ticket(),
                load,
                (row, recorded) -> fold.after(row, about(recorded), recorded.at(), recorded.position()));
    }

    private static AboutTicket about(Recorded recorded) {
        return (AboutTicket) recorded.event();
    }
}
