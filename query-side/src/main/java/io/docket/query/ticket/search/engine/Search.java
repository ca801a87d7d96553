package io.docket.query.ticket.search.engine;

import io.docket.query.ticket.search.filter.Column;
import io.docket.query.ticket.search.filter.Filter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A search, ready to be carried out.
 *
 * @param after where the page before it ended; null for the first
 * @param facets columns to count values of, over all hits
 */
public record Search(Filter filter, Sort sort, @Nullable Cursor after, int limit, List<Column> facets) {}
