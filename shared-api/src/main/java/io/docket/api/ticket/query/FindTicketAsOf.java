package io.docket.api.ticket.query;

import io.docket.api.gateway.Query;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A ticket as it was: after its event number {@code event} (1 is the first), or at {@code time}; one of the two. */
public record FindTicketAsOf(
        String ref, @Nullable Long event, @Nullable Instant time) implements Query<TicketAsOf> {

    @Override
    public Class<TicketAsOf> answer() {
        return TicketAsOf.class;
    }
}
