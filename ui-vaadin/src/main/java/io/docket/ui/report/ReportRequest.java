package io.docket.ui.report;

import io.docket.api.report.FindTicketReport;
import io.docket.api.report.ReportInterval;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * What a report is asked for; the page's address holds all of it, so that a report can be kept and shared.
 *
 * @param by field of the search language to group by; empty for no groups
 * @param q search language
 */
record ReportRequest(LocalDate from, LocalDate to, ReportInterval interval, String by, String q, ZoneId zone) {
    static final List<String> FIELDS =
            List.of("group", "assignee", "priority", "type", "status", "channel", "organization", "requester", "tags");
    private static final int WEEKS = 12;

    /** What the address says; where it says nothing, or nothing sensible, the last twelve weeks. */
    static ReportRequest of(Map<String, List<String>> address, LocalDate today, ZoneId zone) {
        var to = read(address, "to", LocalDate::parse, today);
        var from = read(address, "from", LocalDate::parse, to.minusWeeks(WEEKS).plusDays(1));
        return new ReportRequest(
                from.isAfter(to) ? to : from,
                to,
                read(address, "interval", ReportRequest::interval, ReportInterval.WEEK),
                read(address, "by", Function.identity(), "group"),
                read(address, "q", Function.identity(), ""),
                read(address, "zone", ZoneId::of, zone));
    }

    Map<String, String> address() {
        var address = new LinkedHashMap<String, String>();
        address.put("from", from.toString());
        address.put("to", to.toString());
        address.put("interval", interval.code());
        address.put("by", by);
        address.put("q", q);
        address.put("zone", zone.getId());
        return address;
    }

    FindTicketReport query() {
        return new FindTicketReport(from, to, interval, by.isEmpty() ? null : by, q, zone.getId());
    }

    /** What was before its first day. */
    FindTicketReport before() {
        return new FindTicketReport(from.minusDays(1), from.minusDays(1), ReportInterval.DAY, null, q, zone.getId());
    }

    ReportRequest between(LocalDate first, LocalDate last) {
        return first.isAfter(last)
                ? new ReportRequest(last, first, interval, by, q, zone)
                : new ReportRequest(first, last, interval, by, q, zone);
    }

    ReportRequest each(ReportInterval wanted) {
        return new ReportRequest(from, to, wanted, by, q, zone);
    }

    ReportRequest groupedBy(String field) {
        return new ReportRequest(from, to, interval, field, q, zone);
    }

    ReportRequest about(String words) {
        return new ReportRequest(from, to, interval, by, words.strip(), zone);
    }

    /** Where nothing fits: without its words, or a year more of it. */
    ReportRequest wider() {
        return q.isEmpty() ? between(from.minusYears(1), to) : about("");
    }

    ReportRequest in(ZoneId wanted) {
        return new ReportRequest(from, to, interval, by, q, wanted);
    }

    private static ReportInterval interval(String code) {
        return ReportInterval.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static <T> T read(Map<String, List<String>> address, String name, Function<String, T> reader, T otherwise) {
        var values = address.getOrDefault(name, List.of());
        try {
            return values.isEmpty() ? otherwise : reader.apply(values.getFirst());
        } catch (DateTimeException | IllegalArgumentException nonsense) {
            return otherwise;
        }
    }
}
