package io.docket.query.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.docket.api.metadata.Caller;
import io.docket.api.problem.Refusal;
import io.docket.api.report.FindTicketReport;
import io.docket.api.report.ReportInterval;
import io.docket.api.report.TicketReport;
import io.docket.query.report.elasticsearch.ElasticsearchReports;
import io.docket.query.report.postgresql.PostgresReports;
import io.docket.query.ticket.SampleDesk;
import io.docket.query.ticket.search.FacetNames;
import io.docket.query.ticket.search.SampleElasticsearch;
import io.docket.query.ticket.search.SampleSearch;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TicketReportIT {

    private static final SampleSearch desk = new SampleSearch(SampleElasticsearch.connect());
    private static final TicketReportQueries elasticsearch =
            queries(new ElasticsearchReports(Objects.requireNonNull(desk.engine())));
    private static final TicketReportQueries postgresql = queries(null);

    @BeforeAll
    static void tell() {
        desk.write(SampleDesk.events());
        await().atMost(Duration.ofSeconds(30)).until(desk.feed()::isReady);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DAY   | 2026-10-01 | 2026-11-24 | UTC           | ",
                "DAY   | 2026-10-20 | 2026-11-30 | Asia/Kolkata  | status<solved",
                "WEEK  | 2026-10-07 | 2026-11-24 | Europe/Berlin | ",
                "MONTH | 2026-01-15 | 2026-12-24 | America/Lima  | card OR refund",
                "MONTH | 2025-01-01 | 2026-12-31 | UTC           | organization:acme",
            })
    void both_engines_report_the_same(
            ReportInterval interval, LocalDate from, LocalDate to, String zone, @Nullable String q) {
        for (var by : new String[] {
            "status",
            "priority",
            "type",
            "channel",
            "assignee",
            "requester",
            "group",
            "organization",
            "tags",
            "external",
            "created",
            "updated",
            "solved",
            "closed",
            "number",
            "subject"
        }) {
            var query = new FindTicketReport(from, to, interval, by, q == null ? "" : q, zone);
            var fast = elasticsearch.find(query, SampleDesk.ANALYST, null);
            var plain = postgresql.find(query, SampleDesk.ANALYST, null);
            assertThat(fast.engine()).isEqualTo("elasticsearch");
            assertThat(plain.engine()).isEqualTo("postgresql");
            assertThat(fast.series()).as(by).isNotEmpty().isEqualTo(plain.series());
            assertThat(fast.groups()).as(by).isEqualTo(plain.groups());
        }
    }

    @Test
    void a_day_tells_what_came_in_and_went_out_in_the_zone_asked_for() {
        var report = report(ReportInterval.DAY, "2026-10-25", "2026-11-24", null, "", "UTC");
        assertThat(report.series()).hasSize(31);
        assertThat(report.series().getFirst())
                .isEqualTo(new TicketReport.Point(Instant.parse("2026-10-25T00:00:00Z"), 1, 0, 0, 1));
        assertThat(point(report, "2026-10-27"))
                .extracting(TicketReport.Point::reopened)
                .isEqualTo(1L);
        assertThat(point(report, "2026-10-27"))
                .extracting(TicketReport.Point::backlog)
                .isEqualTo(0L);
        assertThat(point(report, "2026-11-15").solved()).isEqualTo(1);
        assertThat(report.series().getLast().backlog()).isEqualTo(5);
    }

    @Test
    void weeks_begin_on_monday_and_the_first_and_last_may_be_shorter() {
        var report = report(ReportInterval.WEEK, "2026-11-04", "2026-11-24", null, "", "Europe/Berlin");
        assertThat(report.series())
                .extracting(TicketReport.Point::at)
                .containsExactly(
                        Instant.parse("2026-11-03T23:00:00Z"),
                        Instant.parse("2026-11-08T23:00:00Z"),
                        Instant.parse("2026-11-15T23:00:00Z"),
                        Instant.parse("2026-11-22T23:00:00Z"));
    }

    @Test
    void groups_are_named_and_measured() {
        var report = report(ReportInterval.MONTH, "2026-11-01", "2026-11-30", "group", "", "UTC");
        assertThat(report.groups()).extracting(TicketReport.Group::value).contains("none", "Billing", "Card services");
        var billing = report.groups().stream()
                .filter(group -> group.value().equals("Billing"))
                .findFirst()
                .orElseThrow();
        assertThat(billing)
                .isEqualTo(new TicketReport.Group(
                        "Billing",
                        1,
                        1,
                        0,
                        new TicketReport.Minutes(30.0, 30.0),
                        new TicketReport.Minutes(1440.0, 1440.0),
                        1.0));
    }

    @Test
    void counts_equal_what_a_search_for_the_same_counts() {
        var report = report(ReportInterval.MONTH, "2026-11-01", "2026-11-30", null, "card", "UTC");
        assertThat(report.series().getFirst().opened())
                .isEqualTo(desk.total("card created:[2026-11-01 TO 2026-11-30]", SampleDesk.ANALYST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", ""})
    void only_fields_of_the_search_language_can_be_grouped_by(String by) {
        assertThatThrownBy(() -> report(ReportInterval.DAY, "2026-11-01", "2026-11-02", by, "", "UTC"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void periods_that_cannot_be_reported_are_refused() {
        assertThatThrownBy(() -> report(ReportInterval.DAY, "2026-11-02", "2026-11-01", null, "", "UTC"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> report(ReportInterval.DAY, "2000-01-01", "2026-11-01", null, "", "UTC"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> report(ReportInterval.DAY, "2026-11-01", "2026-11-01", null, "", "Nowhere"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void customers_get_no_reports() {
        assertThatThrownBy(() -> find(SampleDesk.SHARING)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> find(SampleDesk.NOBODY)).isInstanceOf(Refusal.class);
    }

    private static TicketReport find(Caller caller) {
        var day = LocalDate.parse("2026-11-01");
        return postgresql.find(new FindTicketReport(day, day, ReportInterval.DAY, null, "", "UTC"), caller, null);
    }

    private static TicketReport report(
            ReportInterval interval, String from, String to, @Nullable String by, String q, String zone) {
        return elasticsearch.find(
                new FindTicketReport(LocalDate.parse(from), LocalDate.parse(to), interval, by, q, zone),
                SampleDesk.ANALYST,
                null);
    }

    private static TicketReport.Point point(TicketReport report, String day) {
        var at = Instant.parse(day + "T00:00:00Z");
        return report.series().stream()
                .filter(point -> point.at().equals(at))
                .findFirst()
                .orElseThrow();
    }

    private static TicketReportQueries queries(@Nullable ReportEngine engine) {
        return new TicketReportQueries(
                desk.engines(),
                engine,
                new PostgresReports(desk.named()),
                desk.names(),
                new FacetNames(desk.names()),
                SampleDesk.CLOCK);
    }
}
