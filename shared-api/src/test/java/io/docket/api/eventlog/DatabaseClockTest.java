package io.docket.api.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DatabaseClockTest {

    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

    private Instant database = NOON;
    private boolean away;
    private int looks;
    private long nanos = -7;
    private final DatabaseClock clock = new DatabaseClock(this::look, () -> nanos);

    @Test
    void it_is_the_time_of_the_database_and_goes_on_by_itself() {
        assertThat(clock.instant()).isEqualTo(NOON);
        nanos += Duration.ofSeconds(40).toNanos();
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(40));
        assertThat(looks).isOne();
    }

    @Test
    void it_is_looked_up_anew_once_a_minute() {
        clock.instant();
        nanos += Duration.ofSeconds(61).toNanos();
        database = NOON.plusSeconds(62);
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(62));
        assertThat(looks).isEqualTo(2);
    }

    @Test
    void it_goes_on_while_the_database_is_away() {
        clock.instant();
        away = true;
        nanos += Duration.ofMinutes(3).toNanos();
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(180));
        away = false;
        database = NOON.plusSeconds(181);
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(181));
    }

    @Test
    void there_is_no_time_before_the_database_has_told_it() {
        away = true;
        assertThatThrownBy(clock::instant).hasMessage("away");
    }

    private Instant look() {
        looks++;
        if (away) {
            throw new IllegalStateException("away");
        }
        return database;
    }
}
