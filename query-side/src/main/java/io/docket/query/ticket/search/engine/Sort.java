package io.docket.query.ticket.search.engine;

import io.docket.query.ticket.search.filter.Column;
import org.jspecify.annotations.Nullable;

/**
 * The order of hits; without a value they come last.
 *
 * @param column null for the most relevant first
 */
public record Sort(@Nullable Column column, boolean descending) {

    public static final Sort RELEVANCE = new Sort(null, true);

    /** What changed last, as far as anybody may know of it, comes first. */
    public static final Sort LATEST = new Sort(Column.PUBLIC_UPDATED_AT, true);

    /** What stands for no value, so that it comes last. */
    public long missing() {
        return descending ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
}
