package io.docket.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MomentsTest {
    private final Moments stockholm = new Moments(ZoneId.of("Europe/Stockholm"), Locale.ENGLISH);

    @Test
    void promises_are_told_in_the_reader_s_own_time() {
        assertThat(stockholm.sentence("SlaTargetSet", "The resolution is due on 2026-11-30T23:30:00Z, within 8 h."))
                .isEqualTo("The resolution is due on 1 Dec 2026, 00:30, within 8 h.");
    }

    @Test
    void a_story_of_several_days_tells_the_day_too() {
        assertThat(stockholm.dayAndTime(Instant.parse("2026-11-30T23:30:00Z"))).isEqualTo("1 Dec, 00:30");
    }

    @Test
    void what_people_wrote_is_left_alone() {
        var quoted = "Ann opened ticket #7 \"Down since 2026-11-30T23:30:00Z\".";
        assertThat(stockholm.sentence("TicketOpened", quoted)).isEqualTo(quoted);
    }
}
