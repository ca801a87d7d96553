package io.docket.ui.report;

import io.docket.api.report.TicketReport;
import io.docket.api.report.TicketReport.Point;
import io.docket.ui.gateway.DeskClient;
import java.util.function.ToLongFunction;

/** A report and its sums. */
final class ReportViewModel {
    private static final String USUAL = "elasticsearch";

    private final ReportRequest request;
    private final TicketReport report;
    private final TicketReport before;

    ReportViewModel(DeskClient desk, ReportRequest request) {
        this.request = request;
        this.report = desk.ask(request.query());
        this.before = desk.ask(request.before());
    }

    ReportRequest request() {
        return request;
    }

    TicketReport report() {
        return report;
    }

    long opened() {
        return sum(Point::opened);
    }

    long solved() {
        return sum(Point::solved);
    }

    long reopened() {
        return sum(Point::reopened);
    }

    /** Unsolved tickets at the end. */
    long backlog() {
        return report.series().isEmpty() ? 0 : report.series().getLast().backlog();
    }

    /** Unsolved tickets when the first day began. */
    long backlogBefore() {
        return before.series().isEmpty() ? 0 : before.series().getLast().backlog();
    }

    /** Share of the solved that were reopened, 0..1. */
    double reopenedShare() {
        return solved() == 0 ? 0 : (double) reopened() / solved();
    }

    boolean empty() {
        return opened() == 0 && solved() == 0 && backlog() == 0;
    }

    /** Whether something else than the usual engine answered. */
    boolean fallback() {
        return !report.engine().equals(USUAL);
    }

    private long sum(ToLongFunction<Point> count) {
        return report.series().stream().mapToLong(count).sum();
    }
}
