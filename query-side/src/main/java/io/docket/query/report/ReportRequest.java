package io.docket.query.report;

import io.docket.query.ticket.search.filter.Column;
import io.docket.query.ticket.search.filter.Filter;
import org.jspecify.annotations.Nullable;

/**
 * A report, ready to be computed.
 *
 * @param filter only tickets that it holds for count
 * @param by the column to group by; null for no groups
 */
public record ReportRequest(
        Filter filter, ReportPeriod period, @Nullable Column by) {

    /** How many groups a report has at most. */
    public static final int MOST_GROUPS = 50;
}
