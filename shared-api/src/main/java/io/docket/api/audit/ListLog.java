package io.docket.api.audit;

import io.docket.api.gateway.Query;
import io.docket.api.metadata.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Events of the whole desk.
 *
 * @param after position behind which to begin, in the order asked for; 0 for its beginning
 * @param latestFirst latest first, instead of oldest first
 * @param type an event's simple name, such as {@code TicketSolved}; null for all
 * @param actors by any of whom; empty for all
 * @param from when it happened, included; null for no bound
 * @param to when it happened, excluded; null for no bound
 */
public record ListLog(
        long after,
        boolean latestFirst,
        @Nullable String type,
        List<Actor> actors,
        @Nullable Instant from,
        @Nullable Instant to,
        int limit)
        implements Query<LogPage> {
    @Override
    public Class<LogPage> answer() {
        return LogPage.class;
    }
}
