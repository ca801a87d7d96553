package io.docket.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.ticket.query.SlaTarget;
import io.docket.api.ticket.query.TicketSla;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NextTargetTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final SlaTarget RESOLUTION = new SlaTarget(NOW.plusSeconds(7200), "running", null, null);

    @Test
    void the_first_reply_comes_first() {
        var reply = new SlaTarget(NOW.plusSeconds(60), "running", null, null);
        assertThat(next(reply)).isEqualTo(reply);
    }

    @Test
    void a_missed_reply_counts_until_it_was_given() {
        var missing = new SlaTarget(NOW.minusSeconds(60), "breached", null, null);
        assertThat(next(missing)).isEqualTo(missing);
        assertThat(NextTarget.left(missing, NOW)).isEqualTo(Duration.ofSeconds(-60));
        assertThat(next(new SlaTarget(NOW.minusSeconds(60), "breached", NOW, null)))
                .isEqualTo(RESOLUTION);
    }

    @Test
    void a_reply_in_time_leaves_the_resolution() {
        assertThat(next(new SlaTarget(NOW, "met", NOW.minusSeconds(60), null))).isEqualTo(RESOLUTION);
    }

    @Test
    void what_was_solved_too_late_is_late_no_longer() {
        var solved = new SlaTarget(NOW.minusSeconds(7200), "breached", NOW, null);
        assertThat(NextTarget.left(solved, NOW)).isNull();
    }

    @Test
    void nothing_is_left_of_what_stands_still() {
        assertThat(NextTarget.left(new SlaTarget(null, "paused", null, 60L), NOW))
                .isNull();
    }

    private static Object next(SlaTarget reply) {
        return NextTarget.of(new TicketSla("standard", reply, RESOLUTION));
    }
}
