package io.docket.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.ticket.query.Dashboard;
import io.docket.api.ticket.query.FindDashboard;
import io.docket.api.ticket.query.Named;
import io.docket.api.ticket.query.QueueRow;
import io.docket.ui.dashboard.DashboardViewModel.Mood;
import io.docket.ui.sample.SampleBank;
import io.docket.ui.sample.SamplePeople;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DashboardViewModelTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Vienna");

    private final SampleBank bank = SampleBank.open();

    @Test
    void the_day_is_told_by_its_worst() {
        assertThat(given(2, 6, 38).mood()).isEqualTo(Mood.LATE);
        assertThat(given(0, 6, 38).mood()).isEqualTo(Mood.SOON);
        assertThat(given(0, 0, 38).mood()).isEqualTo(Mood.WAITING);
        assertThat(given(0, 0, 0).mood()).isEqualTo(Mood.QUIET);
    }

    @Test
    void days_are_counted_in_the_readers_zone() {
        given(0, 0, 0);

        assertThat(bank.desk().asked()).contains(new FindDashboard("Europe/Vienna"));
    }

    @Test
    void owners_of_what_is_late_are_counted_and_bars_are_to_one_measure() {
        var model = given(2, 6, 38);

        assertThat(model.overdueOwned()).isEqualTo(1);
        assertThat(model.dueSoonOwned()).isEqualTo(3);
        assertThat(model.heaviest()).isEqualTo(14);
        assertThat(model.createdToday()).isEqualTo(5);
        assertThat(model.solvedToday()).isEqualTo(3);
    }

    @Test
    void what_comes_into_a_list_waits_until_it_is_asked_for() {
        var model = given(0, 0, 1);
        answer(0, 0, 1, bank.tickets().rows().subList(0, 2));

        model.refresh();

        assertThat(model.news()).isEqualTo(2);
        assertThat(model.listed().atRisk()).isEmpty();
        model.relist();
        assertThat(model.news()).isZero();
        assertThat(model.listed().atRisk()).hasSize(2);
    }

    private DashboardViewModel given(long overdue, long soon, long waiting) {
        answer(overdue, soon, waiting, List.of());
        return new DashboardViewModel(bank.as(SamplePeople.SUPERVISOR), ZONE);
    }

    private void answer(long overdue, long soon, long waiting, List<QueueRow> risk) {
        var one = new Dashboard.Load(new Named(UUID.randomUUID(), "Mara Lindholm"), 1, 2, 10, 4);
        var other = new Dashboard.Load(new Named(UUID.randomUUID(), "Jonas Weber"), 0, 1, 7, 2);
        var today = new Dashboard.Day(LocalDate.of(2026, 11, 23), 5, 3);
        bank.desk()
                .answering(
                        FindDashboard.class,
                        (query, origin) -> new Dashboard(
                                overdue,
                                soon,
                                0,
                                waiting,
                                0,
                                List.of(one, other),
                                List.of(),
                                List.of(today),
                                List.of(),
                                risk,
                                List.of(),
                                1));
    }
}
