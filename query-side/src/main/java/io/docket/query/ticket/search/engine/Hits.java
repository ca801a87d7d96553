package io.docket.query.ticket.search.engine;

import io.docket.api.ticket.TicketId;
import io.docket.query.ticket.search.filter.Column;
import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param page in the order asked for
 * @param total how many tickets match
 * @param facets by column, most frequent value first; a value is {@code none} where tickets have none
 */
public record Hits(List<Hit> page, long total, Map<Column, List<Count>> facets) {

    /** A ticket and its place in the list. */
    public record Hit(TicketId ticket, Cursor at) {}

    /** A value and how many tickets have it. */
    public record Count(String value, long tickets) {}

    /** What stands for no value. */
    public static final String NONE = "none";

    /** How many values a facet shows at most. */
    public static final int MOST_VALUES = 50;
}
