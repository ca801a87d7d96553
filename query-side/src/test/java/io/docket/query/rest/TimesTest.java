package io.docket.query.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.docket.api.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-02-01");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void a_day_is_included_at_either_end_and_a_time_ends_before_itself() {
        assertThat(Times.from("from", "2026-02-01")).isEqualTo(Instant.parse("2026-02-01T00:00:00Z"));
        assertThat(Times.to("to", "2026-02-01")).isEqualTo(Instant.parse("2026-02-02T00:00:00Z"));
        assertThat(Times.from("from", "2026-02-01T09:30:00+01:00")).isEqualTo(Instant.parse("2026-02-01T08:30:00Z"));
        assertThat(Times.to("to", "2026-02-01T09:30:00Z")).isEqualTo(Instant.parse("2026-02-01T09:30:00Z"));
        assertThat(Times.to("to", null)).isNull();
    }

    @Test
    void of_whole_days_a_time_at_which_one_begins_is_as_good_as_the_day() {
        assertThat(Times.firstDay("from", "2026-02-01", ZoneOffset.UTC)).isEqualTo(DAY);
        assertThat(Times.lastDay("to", "2026-02-01", ZoneOffset.UTC)).isEqualTo(DAY);
        assertThat(Times.firstDay("from", "2026-02-01T00:00:00Z", ZoneOffset.UTC))
                .isEqualTo(DAY);
        assertThat(Times.lastDay("to", "2026-02-02T00:00:00Z", ZoneOffset.UTC)).isEqualTo(DAY);
        assertThat(Times.firstDay("from", "2026-01-31T23:00:00Z", BERLIN)).isEqualTo(DAY);
        assertThat(Times.lastDay("to", "2026-02-02T00:00:00+01:00", BERLIN)).isEqualTo(DAY);
    }

    @Test
    void a_time_within_a_day_is_not_rounded() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Times.firstDay("from", "2026-02-01T00:00:00Z", BERLIN))
                .withMessageContaining("Europe/Berlin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-02-30", "2026-02", "2026-02-01T09:30:00"})
    void what_is_neither_is_refused(String text) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Times.from("from", text))
                .withMessageContaining("neither a day such as 2026-02-01 nor a time");
    }
}
