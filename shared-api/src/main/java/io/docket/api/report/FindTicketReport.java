package io.docket.api.report;

import io.docket.api.gateway.Query;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came in and went out of the desk.
 *
 * @param from first day
 * @param to last day, included
 * @param by the field of the search language to group by; null for no groups
 * @param q search language; only matching tickets count
 * @param zone time zone id in which days begin
 */
public record FindTicketReport(
        LocalDate from,
        LocalDate to,
        ReportInterval interval,
        @Nullable String by,
        String q,
        String zone) implements Query<TicketReport> {
    @Override
    public Class<TicketReport> answer() {
        return TicketReport.class;
    }
}
