package io.docket.api.audit;

import io.docket.api.gateway.Query;
import io.docket.api.metadata.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Events of the whole desk, oldest first.
 *
 * @param after position after which to begin; 0 for the beginning
 * @param type an event's simple name, such as {@code TicketSolved}; null for all
 * @param from when it happened, included; null for no bound
 * @param to when it happened, excluded; null for no bound
 */
public record ListLog(
        long after,
        @Nullable String type,
        @Nullable Actor actor,
        @Nullable Instant from,
        @Nullable Instant to,
        int limit)
        implements Query<LogPage> {
    @Override
    public Class<LogPage> answer() {
        return LogPage.class;
    }
}
