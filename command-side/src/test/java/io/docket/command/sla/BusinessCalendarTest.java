package io.docket.command.sla;

import static io.docket.command.sla.SlaScenarios.OFFICE;
import static io.docket.command.sla.SlaScenarios.VIENNA;
import static io.docket.command.sla.SlaScenarios.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BusinessCalendarTest {

    @Test
    void work_within_one_day_ends_that_day() {
        assertThat(OFFICE.plus(at("2026-11-24T09:30"), Duration.ofHours(2))).isEqualTo(at("2026-11-24T11:30"));
    }

    @Test
    void work_that_begins_at_night_waits_for_the_morning() {
        assertThat(OFFICE.plus(at("2026-11-24T03:00"), Duration.ofMinutes(30))).isEqualTo(at("2026-11-24T09:30"));
    }

    @Test
    void work_passes_over_nights_and_the_weekend() {
        assertThat(OFFICE.plus(at("2026-11-27T16:00"), Duration.ofHours(2))).isEqualTo(at("2026-11-30T10:00"));
    }

    @Test
    void work_that_fills_the_day_ends_with_it_and_not_next_morning() {
        assertThat(OFFICE.plus(at("2026-11-24T09:00"), Duration.ofHours(8))).isEqualTo(at("2026-11-24T17:00"));
    }

    @Test
    void nobody_works_on_a_holiday() {
        assertThat(OFFICE.plus(at("2026-10-23T16:00"), Duration.ofHours(2))).isEqualTo(at("2026-10-27T10:00"));
        assertThat(OFFICE.between(at("2026-10-26T09:00"), at("2026-10-26T17:00")))
                .isZero();
    }

    @Test
    void a_night_shift_has_an_hour_more_when_the_clocks_go_back() {
        var nights =
                new BusinessCalendar(VIENNA, List.of(OpeningHours.parse(DayOfWeek.SUNDAY, "00:00-06:00")), Set.of());
        assertThat(nights.between(at("2026-10-25T00:00"), at("2026-10-25T06:00")))
                .isEqualTo(Duration.ofHours(7));
        assertThat(nights.between(at("2026-03-29T00:00"), at("2026-03-29T06:00")))
                .isEqualTo(Duration.ofHours(5));
    }

    @Test
    void the_day_may_end_at_midnight_and_have_a_break() {
        var calendar = new BusinessCalendar(
                VIENNA,
                List.of(
                        OpeningHours.parse(DayOfWeek.TUESDAY, "18:00-24:00"),
                        OpeningHours.parse(DayOfWeek.TUESDAY, "08:00-12:00")),
                Set.of());
        assertThat(calendar.between(at("2026-11-24T00:00"), at("2026-11-25T00:00")))
                .isEqualTo(Duration.ofHours(10));
        assertThat(calendar.plus(at("2026-11-24T11:00"), Duration.ofHours(2))).isEqualTo(at("2026-11-24T19:00"));
    }

    @Test
    void what_was_added_is_what_lies_between() {
        IntStream.range(0, 500).forEach(i -> {
            var from = at("2026-10-20T00:00").plusSeconds(i * 3_217L);
            var work = Duration.ofSeconds(1 + i * 389L);
            assertThat(OFFICE.between(from, OFFICE.plus(from, work))).isEqualTo(work);
            assertThat(OFFICE.between(OFFICE.minus(from, work), from)).isEqualTo(work);
        });
    }

    @Test
    void counting_back_passes_over_nights_weekends_and_holidays_too() {
        assertThat(OFFICE.minus(at("2026-11-24T11:30"), Duration.ofHours(2))).isEqualTo(at("2026-11-24T09:30"));
        assertThat(OFFICE.minus(at("2026-11-24T11:30"), Duration.ofMinutes(150)))
                .isEqualTo(at("2026-11-24T09:00"));
        assertThat(OFFICE.minus(at("2026-11-30T10:00"), Duration.ofHours(2))).isEqualTo(at("2026-11-27T16:00"));
        assertThat(OFFICE.minus(at("2026-10-27T10:00"), Duration.ofHours(2))).isEqualTo(at("2026-10-23T16:00"));
        assertThat(OFFICE.minus(at("2026-11-24T20:00"), Duration.ofHours(1))).isEqualTo(at("2026-11-24T16:00"));
    }

    @Test
    void a_calendar_needs_hours_and_open_days() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BusinessCalendar(VIENNA, List.of(), Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> OpeningHours.parse(DayOfWeek.MONDAY, "17:00-09:00"));
        var holidays = IntStream.range(0, 500)
                .mapToObj(i -> LocalDate.of(2026, 11, 24).plusDays(i))
                .collect(java.util.stream.Collectors.toSet());
        var shut = new BusinessCalendar(VIENNA, OFFICE.week(), holidays);
        assertThatIllegalStateException().isThrownBy(() -> shut.plus(at("2026-11-24T09:00"), Duration.ofHours(1)));
    }
}
