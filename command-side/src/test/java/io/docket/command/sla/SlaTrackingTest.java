package io.docket.command.sla;

import static io.docket.api.sla.SlaMetric.FIRST_REPLY;
import static io.docket.api.sla.SlaMetric.RESOLUTION;
import static io.docket.command.sla.SlaScenarios.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.sla.event.SlaClockPaused;
import io.docket.api.sla.event.SlaClockResumed;
import io.docket.api.sla.event.SlaEvent;
import io.docket.api.sla.event.SlaTargetMet;
import io.docket.api.sla.event.SlaTargetMissed;
import io.docket.api.sla.event.SlaTargetSet;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.event.ActivityRecorded;
import io.docket.api.ticket.event.TicketEvent;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlaTrackingTest {

    private final SlaTracking tracking = new SlaTracking(POLICY);
    private SlaState state = SlaState.UNPROMISED;

    @Test
    void opening_promises_a_first_reply_and_a_resolution() {
        assertThat(when("2026-11-24T10:00", opened(Priority.HIGH)))
                .containsExactly(
                        new SlaTargetSet(TICKET, FIRST_REPLY, "Usual", Duration.ofHours(1), at("2026-11-24T11:00")),
                        new SlaTargetSet(TICKET, RESOLUTION, "Usual", Duration.ofHours(4), at("2026-11-24T14:00")));
    }

    @Test
    void the_first_public_reply_keeps_the_promise_and_later_ones_change_nothing() {
        when("2026-11-24T10:00", opened(Priority.HIGH));
        assertThat(when("2026-11-24T10:40", agentReplied()))
                .containsExactly(new SlaTargetMet(TICKET, FIRST_REPLY, at("2026-11-24T10:40"), Duration.ofMinutes(20)));
        assertThat(when("2026-11-24T10:50", agentReplied())).isEmpty();
    }

    @Test
    void a_reply_after_the_due_time_finds_the_promise_broken_at_its_due_time() {
        when("2026-11-24T10:00", opened(Priority.HIGH));
        assertThat(when("2026-11-24T11:01", agentReplied()))
                .containsExactly(new SlaTargetMissed(TICKET, FIRST_REPLY, at("2026-11-24T11:00")));
    }

    @Test
    void waiting_for_the_requester_pauses_the_resolution_only() {
        when("2026-11-24T10:00", opened(Priority.HIGH));
        assertThat(when("2026-11-24T10:30", pended()))
                .containsExactly(new SlaClockPaused(TICKET, RESOLUTION, Duration.ofHours(4), Duration.ofMinutes(210)));
        assertThat(when("2026-11-25T10:00", markedOpen(TicketStatus.PENDING)))
                .containsExactly(
                        new SlaTargetMissed(TICKET, FIRST_REPLY, at("2026-11-24T11:00")),
                        new SlaClockResumed(TICKET, RESOLUTION, at("2026-11-25T13:30")));
    }

    @Test
    void solving_keeps_the_promise_running_or_paused() {
        when("2026-11-24T10:00", opened(Priority.HIGH));
        when("2026-11-24T10:10", agentReplied());
        when("2026-11-24T11:00", pended());
        assertThat(when("2026-11-24T15:00", solved(TicketStatus.PENDING)))
                .containsExactly(new SlaTargetMet(TICKET, RESOLUTION, at("2026-11-24T15:00"), Duration.ofHours(3)));
    }

    @Test
    void a_ticket_that_is_solved_without_a_reply_waits_for_none_any_more() {
        when("2026-11-24T10:00", opened(Priority.HIGH));
        assertThat(when("2026-11-24T10:20", solved(TicketStatus.NEW)))
                .extracting(SlaEvent::metric)
                .containsExactly(FIRST_REPLY, RESOLUTION);
        assertThat(when("2026-11-24T12:00", agentReplied())).isEmpty();
    }

    @Test
    void a_reopened_ticket_has_what_was_left_when_it_was_solved() {
        when("2026-11-24T10:00", opened(Priority.HIGH));
        when("2026-11-24T10:10", agentReplied());
        when("2026-11-24T12:00", solved(TicketStatus.OPEN));
        assertThat(when("2026-11-25T09:00", reopened()))
                .containsExactly(new SlaClockResumed(TICKET, RESOLUTION, at("2026-11-25T11:00")));
    }

    @Test
    void a_broken_promise_stays_broken() {
        when("2026-11-24T10:00", opened(Priority.HIGH));
        assertThat(when("2026-11-24T16:00", solved(TicketStatus.OPEN)))
                .containsExactly(
                        new SlaTargetMissed(TICKET, FIRST_REPLY, at("2026-11-24T11:00")),
                        new SlaTargetMissed(TICKET, RESOLUTION, at("2026-11-24T14:00")));
        assertThat(when("2026-11-24T16:30", reopened())).isEmpty();
        assertThat(when("2026-11-24T16:40", solved(TicketStatus.OPEN))).isEmpty();
    }

    @Test
    void another_priority_sets_other_targets_and_time_used_stays_used() {
        when("2026-11-24T10:00", opened(Priority.HIGH));
        assertThat(when("2026-11-24T10:20", raised(Priority.HIGH, Priority.URGENT)))
                .containsExactly(
                        new SlaTargetSet(TICKET, FIRST_REPLY, "Usual", Duration.ofMinutes(30), at("2026-11-24T10:30")),
                        new SlaTargetSet(TICKET, RESOLUTION, "Usual", Duration.ofHours(2), at("2026-11-24T12:00")));
    }

    @Test
    void a_target_that_is_already_used_up_is_due_at_once() {
        when("2026-11-24T10:00", opened(Priority.HIGH));
        assertThat(when("2026-11-24T10:50", raised(Priority.HIGH, Priority.URGENT)))
                .contains(
                        new SlaTargetSet(TICKET, FIRST_REPLY, "Usual", Duration.ofMinutes(30), at("2026-11-24T10:50")));
    }

    @Test
    void a_paused_clock_takes_the_new_target_and_stays_paused() {
        when("2026-11-24T10:00", opened(Priority.HIGH));
        when("2026-11-24T10:10", agentReplied());
        when("2026-11-24T10:30", pended());
        assertThat(when("2026-11-24T10:45", raised(Priority.HIGH, Priority.NORMAL)))
                .containsExactly(
                        new SlaClockPaused(TICKET, RESOLUTION, Duration.ofHours(24), Duration.ofMinutes(23 * 60 + 30)));
    }

    @Test
    void what_moves_no_clock_gives_no_fact() {
        when("2026-11-24T10:00", opened(Priority.HIGH));
        assertThat(when("2026-11-24T10:05", new ActivityRecorded(TICKET, "seen")))
                .isEmpty();
        assertThat(when("2026-11-24T10:06", markedOpen(TicketStatus.NEW))).isEmpty();
    }

    @Test
    void a_ticket_that_was_never_promised_anything_has_no_clocks() {
        assertThat(when("2026-11-24T10:00", agentReplied())).isEmpty();
        assertThat(when("2026-11-24T10:00", pended())).isEmpty();
        assertThat(when("2026-11-24T10:00", raised(Priority.LOW, Priority.URGENT)))
                .isEmpty();
    }

    private List<SlaEvent> when(String time, TicketEvent event) {
        var facts = tracking.track(state, event, at(time));
        state = facts.stream().reduce(state, SlaState::after, (a, b) -> b);
        return facts;
    }
}
