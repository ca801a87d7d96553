package io.docket.ui.sample;

import io.docket.api.report.FindTicketReport;
import io.docket.api.report.ReportInterval;
import io.docket.api.report.TicketReport;
import io.docket.api.report.TicketReport.Minutes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** A plausible past of the sample desk, in numbers. */
final class SampleReports {
    private SampleReports() {}

    static void teach(SampleDesk desk) {
        desk.answering(FindTicketReport.class, (query, origin) -> report(query, desk.position()));
    }

    private static TicketReport report(FindTicketReport query, long position) {
        var nothing = query.q().contains("nothing");
        var groups = query.by() == null || nothing
                ? List.<TicketReport.Group>of()
                : List.of(
                        group("Cards, first line", 4_812, 24, 486),
                        group("Transfers", 3_190, 31, 564),
                        group("Verification", 1_604, 58, 768),
                        group("=HYPERLINK(\"evil\")", 12, 90, 900));
        return new TicketReport(nothing ? List.of() : series(query), groups, position, "elasticsearch", null);
    }

    private static List<TicketReport.Point> series(FindTicketReport query) {
        var zone = ZoneId.of(query.zone());
        var points = new ArrayList<TicketReport.Point>();
        var day = begin(query.from(), query.interval());
        var backlog = 310L;
        for (var i = 0; !day.isAfter(query.to()); i++) {
            var opened = 400 + i * 37L % 160;
            var solved = 395 + i * 53L % 180;
            backlog += opened - solved;
            points.add(
                    new TicketReport.Point(day.atStartOfDay(zone).toInstant(), opened, solved, solved / 25, backlog));
            day = next(day, query.interval());
        }
        return points;
    }

    private static LocalDate begin(LocalDate day, ReportInterval interval) {
        return switch (interval) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    private static LocalDate next(LocalDate day, ReportInterval interval) {
        return switch (interval) {
            case DAY -> day.plusDays(1);
            case WEEK -> day.plusWeeks(1);
            case MONTH -> day.plusMonths(1);
        };
    }

    private static TicketReport.Group group(String name, long opened, double reply, double resolution) {
        return new TicketReport.Group(
                name,
                opened,
                opened - opened / 40,
                opened / 40,
                new Minutes(reply, reply * 4),
                new Minutes(resolution, resolution * 4.5),
                1 - reply / 400);
    }
}
