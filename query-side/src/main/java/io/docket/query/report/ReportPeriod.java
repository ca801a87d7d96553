package io.docket.query.report;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.report.ReportInterval;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * The time that a report is about, cut into intervals. The first and the last may be shorter than the others.
 *
 * @param bounds where each interval begins, in rising order, and where the last one ends
 */
public record ReportPeriod(ZoneId zone, ReportInterval interval, List<Instant> bounds) {

    private static final int MOST_INTERVALS = 800;

    static ReportPeriod of(LocalDate from, LocalDate to, ReportInterval interval, ZoneId zone) {
        if (from.getYear() < 1 || to.getYear() > 9999) {
            throw new Refusal(ProblemCode.INVALID_REQUEST, "A report is about the years 1 to 9999.");
        } else if (to.isBefore(from)) {
            throw new Refusal(ProblemCode.INVALID_REQUEST, "The period ends before it begins.");
        }
        var end = to.plusDays(1);
        var bounds = new ArrayList<Instant>();
        for (var day = from; day.isBefore(end); day = next(day, interval)) {
            if (bounds.size() == MOST_INTERVALS) {
                throw new Refusal(
                        ProblemCode.INVALID_REQUEST, "The period has too many intervals; choose longer ones.");
            }
            bounds.add(day.atStartOfDay(zone).toInstant());
        }
        bounds.add(end.atStartOfDay(zone).toInstant());
        return new ReportPeriod(zone, interval, List.copyOf(bounds));
    }

    public int intervals() {
        return bounds.size() - 1;
    }

    public Instant from() {
        return bounds.getFirst();
    }

    /** The first instant after it. */
    public Instant to() {
        return bounds.getLast();
    }

    private static LocalDate next(LocalDate day, ReportInterval interval) {
        return switch (interval) {
            case DAY -> day.plusDays(1);
            case WEEK -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            case MONTH -> day.with(TemporalAdjusters.firstDayOfNextMonth());
        };
    }
}
