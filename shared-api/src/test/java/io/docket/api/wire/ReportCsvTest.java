package io.docket.api.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.report.TicketReport;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCsvTest {
    private static final Instant MIDNIGHT_IN_BERLIN = Instant.parse("2026-08-30T22:00:00Z");

    @Test
    void the_series_has_a_line_per_interval_whose_beginning_is_written_as_the_reader_wants_it() {
        var berlin = ZoneId.of("Europe/Berlin");
        var csv = ReportCsv.series(report("Cards"), at -> LocalDate.ofInstant(at, berlin));

        assertThat(csv).isEqualToNormalizingNewlines("""
                        "at","opened","solved","reopened","backlog"
                        "2026-08-31",5,3,1,12
                        """);
    }

    @Test
    void a_group_has_its_figures_and_nothing_where_nothing_was_measured() {
        assertThat(ReportCsv.groups(report("Cards; lost")).lines().toList().getLast())
                .isEqualTo("\"Cards; lost\",5,3,12,1.5,20.0,\"\",\"\",0.75");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1+1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＠x"})
    void no_cell_is_a_formula(String name) {
        assertThat(ReportCsv.groups(report(name))).contains("\"'" + name + "\"");
    }

    private static TicketReport report(String group) {
        return new TicketReport(
                List.of(new TicketReport.Point(MIDNIGHT_IN_BERLIN, 5, 3, 1, 12)),
                List.of(new TicketReport.Group(
                        group,
                        5,
                        3,
                        12,
                        new TicketReport.Minutes(1.5, 20.0),
                        new TicketReport.Minutes(null, null),
                        0.75)),
                7,
                "postgresql",
                null);
    }
}
