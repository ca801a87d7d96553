package io.docket.query.report.rest;

import io.docket.api.report.TicketReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/** A report as CSV: its groups where it has some, else its series. No cell is ever a formula. */
final class ReportCsv {

    /** Quoted, as some spreadsheets would cut a cell at its semicolons. */
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();

    private ReportCsv() {}

    static String of(TicketReport report) {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, FORMAT)) {
            if (report.groups().isEmpty()) {
                csv.printRecord("at", "opened", "solved", "reopened", "backlog");
                for (var point : report.series()) {
                    csv.printRecord(point.at(), point.opened(), point.solved(), point.reopened(), point.backlog());
                }
            } else {
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
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Spreadsheets take a cell that begins like this for a formula, even in quotes; OWASP's list, and its wide letters. */
    static String inert(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static Object number(@Nullable Double value) {
        return value == null ? "" : value;
    }
}
