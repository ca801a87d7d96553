package io.docket.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.report.ReportInterval;
import io.docket.api.report.TicketReport.Point;
import io.docket.ui.sample.SampleBank;
import io.docket.ui.sample.SamplePeople;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportViewModelTest {
    private static final ZoneId ZONE = ZoneId.of("UTC");
    private static final ReportRequest REQUEST = ReportRequest.of(Map.of(), LocalDate.of(2026, 11, 23), ZONE);

    @Test
    void its_figures_are_the_sums_of_its_series() {
        var model = model(REQUEST);
        var series = model.report().series();

        assertThat(model.opened())
                .isEqualTo(series.stream().mapToLong(Point::opened).sum());
        assertThat(model.solved())
                .isEqualTo(series.stream().mapToLong(Point::solved).sum());
        assertThat(model.backlog()).isEqualTo(series.getLast().backlog());
        assertThat(model.reopenedShare()).isBetween(0.0, 1.0);
    }

    @Test
    void what_waited_at_first_is_what_waited_when_the_first_day_began_whatever_the_interval() {
        var bank = SampleBank.open();
        var asked = REQUEST.before();

        var model = new ReportViewModel(bank.as(SamplePeople.ANALYST), REQUEST);

        assertThat(asked.to()).isEqualTo(REQUEST.from().minusDays(1));
        assertThat(bank.desk().asked()).contains(asked);
        assertThat(REQUEST.each(ReportInterval.MONTH).before()).isEqualTo(asked);
        assertThat(model.backlogBefore())
                .isEqualTo(bank.as(SamplePeople.ANALYST)
                        .ask(asked)
                        .series()
                        .getLast()
                        .backlog());
    }

    @Test
    void nothing_found_is_empty_and_divides_nothing() {
        var model = model(REQUEST.about("nothing"));

        assertThat(model.empty()).isTrue();
        assertThat(model.reopenedShare()).isZero();
    }

    private static ReportViewModel model(ReportRequest request) {
        return new ReportViewModel(SampleBank.open().as(SamplePeople.ANALYST), request);
    }
}
