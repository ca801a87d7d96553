package io.docket.ui.report;

import io.docket.api.report.TicketReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A report's tables for spreadsheets. No cell is ever a formula. */
final class ReportCsv {
    private ReportCsv() {}

    /** @param zone in which intervals begin */
    static String series(TicketReport report, ZoneId zone) {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord("from", "opened", "solved", "reopened", "backlog");
            for (var point : report.series()) {
                var day = point.at().atZone(zone).toLocalDate();
                csv.printRecord(day, point.opened(), point.solved(), point.reopened(), point.backlog());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    static String groups(TicketReport report) {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(
                    "value",
                    "opened",
                    "solved",
                    "backlog",
                    "first_reply_minutes_p50",
                    "first_reply_minutes_p90",
                    "resolution_minutes_p50",
                    "resolution_minutes_p90",
                    "sla_met");
            for (var group : report.groups()) {
                csv.printRecord(
                        inert(group.value()),
                        group.opened(),
                        group.solved(),
                        group.backlog(),
                        number(group.firstReplyMinutes().p50()),
                        number(group.firstReplyMinutes().p90()),
                        number(group.resolutionMinutes().p50()),
                        number(group.resolutionMinutes().p90()),
                        number(group.slaMet()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Spreadsheets take a cell that begins like this for a formula, even in quotes; OWASP's list. */
    static String inert(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static Object number(@Nullable Double value) {
        return value == null ? "" : value;
    }
}
