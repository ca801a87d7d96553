package io.docket.api.audit;

import io.docket.api.gateway.Query;
import org.jspecify.annotations.Nullable;

/**
 * That the log only grew between two of its signed heads; refused with {@code not-found} where none is of such a size.
 *
 * @param first how many events the older head covers, at least one
 * @param second how many the newer one does, no fewer; null for the last head
 */
public record FindConsistency(long first, @Nullable Long second) implements Query<LogConsistency> {
    @Override
    public Class<LogConsistency> answer() {
        return LogConsistency.class;
    }
}
