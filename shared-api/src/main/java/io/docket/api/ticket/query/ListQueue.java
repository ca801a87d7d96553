package io.docket.api.ticket.query;

import io.docket.api.gateway.Query;
import org.jspecify.annotations.Nullable;

/**
 * A page of one view of the queue.
 *
 * @param sort a field of the search language, {@code -} in front for descending
 */
public record ListQueue(
        QueueView view, String sort, @Nullable String after, int limit) implements Query<QueuePage> {

    @Override
    public Class<QueuePage> answer() {
        return QueuePage.class;
    }
}
