package io.docket.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.report.ReportInterval;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReportRequestTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ZoneId ZONE = ZoneId.of("Europe/Vienna");

    @Test
    void an_empty_address_asks_for_the_last_twelve_weeks() {
        var request = ReportRequest.of(Map.of(), TODAY, ZONE);

        assertThat(request.from()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(request.to()).isEqualTo(TODAY);
        assertThat(request.interval()).isEqualTo(ReportInterval.WEEK);
    }

    @Test
    void the_address_holds_all_of_it() {
        var request = ReportRequest.of(Map.of(), TODAY, ZONE)
                .between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 2, 1))
                .each(ReportInterval.MONTH)
                .groupedBy("assignee")
                .about(" priority>=high ")
                .in(ZoneId.of("UTC"));
        var address = request.address().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));

        assertThat(ReportRequest.of(address, TODAY, ZONE)).isEqualTo(request);
        assertThat(request.from()).isBefore(request.to());
    }

    @Test
    void nonsense_in_the_address_is_as_if_it_were_not_there() {
        var address = Map.of("from", List.of("yesterday"), "interval", List.of("aeon"), "zone", List.of("Nowhere"));

        assertThat(ReportRequest.of(address, TODAY, ZONE)).isEqualTo(ReportRequest.of(Map.of(), TODAY, ZONE));
    }

    @Test
    void where_nothing_fits_its_words_are_dropped_before_its_days_are_widened() {
        var request = ReportRequest.of(Map.of(), TODAY, ZONE);

        assertThat(request.about("colour:red").wider()).isEqualTo(request);
        assertThat(request.wider()).isEqualTo(request.between(LocalDate.of(2025, 9, 1), TODAY));
    }

    @Test
    void without_a_field_nothing_is_grouped() {
        assertThat(ReportRequest.of(Map.of(), TODAY, ZONE).groupedBy("").query().by())
                .isNull();
    }
}
