package io.docket.query.ticket.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.personal.Personal;
import io.docket.api.sla.SlaMetric;
import io.docket.api.sla.event.SlaClockPaused;
import io.docket.api.sla.event.SlaClockResumed;
import io.docket.api.sla.event.SlaEvent;
import io.docket.api.sla.event.SlaTargetMet;
import io.docket.api.sla.event.SlaTargetMissed;
import io.docket.api.sla.event.SlaTargetSet;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.event.AgentReplied;
import io.docket.api.ticket.query.SlaTarget;
import io.docket.api.ticket.query.TicketSla;
import io.docket.query.ticket.SampleDesk;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClocksTest {

    private static final TicketId TICKET = SampleDesk.ticket(1);
    private static final Instant REPLY_DUE = SampleDesk.NOW.plusSeconds(3600);
    private static final Instant SOLVE_DUE = SampleDesk.NOW.plusSeconds(7200);
    private static final Instant LATE = REPLY_DUE.plusSeconds(900);
    private static final Duration TARGET = Duration.ofHours(1);

    private final AgentReplied reply = new AgentReplied(
            TICKET, MessageId.next(), SampleDesk.GRACE, new Personal(SampleDesk.ANN, "Hello"), List.of());
    private final SlaEvent replyPromised =
            new SlaTargetSet(TICKET, SlaMetric.FIRST_REPLY, "standard", TARGET, REPLY_DUE);
    private final SlaEvent solvingPromised =
            new SlaTargetSet(TICKET, SlaMetric.RESOLUTION, "standard", TARGET, SOLVE_DUE);

    @Test
    void nothing_is_due_where_nothing_is_promised() {
        assertThat(Clocks.NONE.due()).isNull();
        assertThat(Clocks.NONE.shown(null)).isNull();
    }

    @Test
    void the_first_reply_matters_until_there_was_one() {
        var clocks = after(replyPromised, solvingPromised);
        assertThat(clocks.due()).isEqualTo(REPLY_DUE);
        assertThat(clocks.after(reply, SampleDesk.NOW).due()).isEqualTo(SOLVE_DUE);
        var met = new SlaTargetMet(TICKET, SlaMetric.FIRST_REPLY, SampleDesk.NOW, TARGET);
        assertThat(after(replyPromised, solvingPromised, met).due()).isEqualTo(SOLVE_DUE);
    }

    @Test
    void a_missed_reply_stays_due_until_there_was_one() {
        var missed = new SlaTargetMissed(TICKET, SlaMetric.FIRST_REPLY, REPLY_DUE);
        var clocks = after(replyPromised, solvingPromised, missed);
        assertThat(clocks.due()).isEqualTo(REPLY_DUE);
        assertThat(clocks.after(reply, LATE).due()).isEqualTo(SOLVE_DUE);
        assertThat(after(replyPromised, missed).missed()).isEqualTo(1);
    }

    @Test
    void a_missed_reply_tells_when_it_was_given_after_all_whichever_is_heard_of_first() {
        var missed = new SlaTargetMissed(TICKET, SlaMetric.FIRST_REPLY, REPLY_DUE);
        var given = new SlaTarget(REPLY_DUE, "breached", LATE, null);
        assertThat(firstReply(after(replyPromised, missed)))
                .isEqualTo(new SlaTarget(REPLY_DUE, "breached", null, null));
        assertThat(firstReply(after(replyPromised, missed).after(reply, LATE))).isEqualTo(given);
        assertThat(firstReply(after(replyPromised).after(reply, LATE).after(missed)))
                .isEqualTo(given);
    }

    @Test
    void a_ticket_that_is_solved_too_late_tells_when() {
        var missed = new SlaTargetMissed(TICKET, SlaMetric.RESOLUTION, SOLVE_DUE);
        var clocks = after(solvingPromised, missed);
        assertThat(clocks.shown(null))
                .isEqualTo(new TicketSla("standard", null, new SlaTarget(SOLVE_DUE, "breached", null, null)));
        assertThat(clocks.shown(LATE))
                .isEqualTo(new TicketSla("standard", null, new SlaTarget(SOLVE_DUE, "breached", LATE, null)));
        assertThat(after(solvingPromised).shown(LATE))
                .isEqualTo(new TicketSla("standard", null, new SlaTarget(SOLVE_DUE, "running", null, null)));
    }

    @Test
    void only_the_first_reply_counts() {
        var missed = new SlaTargetMissed(TICKET, SlaMetric.FIRST_REPLY, REPLY_DUE);
        var twice = after(replyPromised, missed).after(reply, LATE).after(reply, LATE.plusSeconds(60));
        assertThat(firstReply(twice)).isEqualTo(new SlaTarget(REPLY_DUE, "breached", LATE, null));
    }

    @Test
    void nothing_is_due_while_the_clock_stands_still() {
        var paused = new SlaClockPaused(TICKET, SlaMetric.RESOLUTION, TARGET, Duration.ofMinutes(20));
        assertThat(after(solvingPromised, paused).due()).isNull();
        var later = SOLVE_DUE.plusSeconds(600);
        var resumed = new SlaClockResumed(TICKET, SlaMetric.RESOLUTION, later);
        assertThat(after(solvingPromised, paused, resumed).due()).isEqualTo(later);
    }

    private static @Nullable SlaTarget firstReply(Clocks clocks) {
        var shown = clocks.shown(null);
        return shown == null ? null : shown.firstReply();
    }

    private static Clocks after(SlaEvent... events) {
        return Stream.of(events).reduce(Clocks.NONE, Clocks::after, (a, b) -> b);
    }
}
