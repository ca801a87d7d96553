package io.docket.query.report;

import io.docket.api.report.TicketReport;
import java.util.List;

/**
 * Computes reports. A ticket counts once in an interval, however often it was reopened in it. Percentiles of the first
 * reply and SLA results are those of tickets opened in the period, percentiles of the resolution of those solved in it.
 */
public interface ReportEngine {

    /** @param groups values as they are stored, largest group first */
    record Figures(List<TicketReport.Point> series, List<TicketReport.Group> groups) {}

    /** @throws io.docket.query.ticket.search.engine.EngineAwayException if the engine cannot answer now */
    Figures figures(ReportRequest request);
}
