package io.docket.api.ticket.query;

import io.docket.api.gateway.Query;
import org.jspecify.annotations.Nullable;

/** Everything about a ticket, oldest first, in the order of the log. */
public record ListTimeline(String ref, @Nullable String after, int limit) implements Query<TimelinePage> {

    @Override
    public Class<TimelinePage> answer() {
        return TimelinePage.class;
    }
}
