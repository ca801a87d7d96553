package io.docket.api.wire;

import io.docket.api.report.TicketReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/** A report's tables for spreadsheets, as RFC 4180 wants them. No cell is ever a formula. */
public final class ReportCsv {

    /** Quoted, as some spreadsheets would cut a cell at its semicolons. */
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();

    private ReportCsv() {}

    /**
     * The intervals, oldest first.
     *
     * @param beginning how the beginning of an interval is written
     */
    public static String series(TicketReport report, Function<Instant, ?> beginning) {
        return table(csv -> {
            csv.printRecord("at", "opened", "solved", "reopened", "backlog");
            for (var point : report.series()) {
                csv.printRecord(
                        beginning.apply(point.at()), point.opened(), point.solved(), point.reopened(), point.backlog());
            }
        });
    }

    /** The groups, largest first. What was not measured is empty. */
    public static String groups(TicketReport report) {
        return table(csv -> {
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
        });
    }

    /**
     * Spreadsheets take a cell that begins like this for a formula, even in quotes; OWASP's list, and its wide letters.
     */
    static String inert(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static Object number(@Nullable Double value) {
        return value == null ? "" : value;
    }

    private static String table(Rows rows) {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, FORMAT)) {
            rows.print(csv);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private interface Rows {
        void print(CSVPrinter csv) throws IOException;
    }
}
