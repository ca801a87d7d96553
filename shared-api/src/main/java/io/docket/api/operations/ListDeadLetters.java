package io.docket.api.operations;

import io.docket.api.gateway.Query;
import org.jspecify.annotations.Nullable;

/**
 * What read models could not take and have put aside, by read model.
 *
 * @param after a page's {@code next}
 */
public record ListDeadLetters(@Nullable String after, int limit) implements Query<DeadLetterPage> {
    @Override
    public Class<DeadLetterPage> answer() {
        return DeadLetterPage.class;
    }
}
