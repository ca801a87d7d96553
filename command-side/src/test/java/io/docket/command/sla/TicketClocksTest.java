package io.docket.command.sla;

import static io.docket.api.sla.SlaMetric.FIRST_REPLY;
import static io.docket.api.sla.SlaMetric.RESOLUTION;
import static io.docket.command.sla.SlaScenarios.POLICY;
import static io.docket.command.sla.SlaScenarios.TICKET;
import static io.docket.command.sla.SlaScenarios.agentReplied;
import static io.docket.command.sla.SlaScenarios.at;
import static io.docket.command.sla.SlaScenarios.opened;

import io.docket.api.metadata.MetadataKeys;
import io.docket.api.sla.command.DeclareAtRisk;
import io.docket.api.sla.command.DeclareOverdue;
import io.docket.api.sla.command.TrackSla;
import io.docket.api.sla.event.SlaClockPaused;
import io.docket.api.sla.event.SlaClockResumed;
import io.docket.api.sla.event.SlaTargetAtRisk;
import io.docket.api.sla.event.SlaTargetMet;
import io.docket.api.sla.event.SlaTargetMissed;
import io.docket.api.sla.event.SlaTargetSet;
import io.docket.api.ticket.Priority;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.jupiter.api.Test;

class TicketClocksTest {

    private final FixtureConfiguration<TicketClocks> clocks =
            new AggregateTestFixture<>(TicketClocks.class).registerInjectableResource(new SlaTracking(POLICY));

    private final SlaTargetSet firstReply =
            new SlaTargetSet(TICKET, FIRST_REPLY, "Usual", Duration.ofHours(1), at("2026-11-24T11:00"));
    private final SlaTargetSet resolution =
            new SlaTargetSet(TICKET, RESOLUTION, "Usual", Duration.ofHours(4), at("2026-11-24T14:00"));

    @Test
    void an_opened_ticket_gets_its_clocks() {
        clocks.givenNoPriorActivity()
                .when(new TrackSla(TICKET, opened(Priority.HIGH), at("2026-11-24T10:00")))
                .expectEvents(firstReply, resolution);
    }

    @Test
    void a_reply_meets_the_first_target() {
        clocks.given(firstReply, resolution)
                .when(new TrackSla(TICKET, agentReplied(), at("2026-11-24T10:40")))
                .expectEvents(new SlaTargetMet(TICKET, FIRST_REPLY, at("2026-11-24T10:40"), Duration.ofMinutes(20)));
    }

    @Test
    void a_whole_history_moves_them_step_by_step() {
        clocks.givenNoPriorActivity()
                .when(new TrackSla(
                        TICKET,
                        List.of(
                                new TrackSla.Moment(opened(Priority.HIGH), at("2026-11-24T10:00")),
                                new TrackSla.Moment(agentReplied(), at("2026-11-24T10:40")))))
                .expectEvents(
                        firstReply,
                        resolution,
                        new SlaTargetMet(TICKET, FIRST_REPLY, at("2026-11-24T10:40"), Duration.ofMinutes(20)));
    }

    @Test
    void what_they_do_happens_with_what_moved_them_however_late_it_is_told() {
        clocks.givenNoPriorActivity()
                .when(new TrackSla(
                        TICKET,
                        List.of(
                                new TrackSla.Moment(opened(Priority.HIGH), at("2026-11-24T10:00")),
                                new TrackSla.Moment(agentReplied(), at("2026-11-24T10:40")))))
                .expectEventsMatching(happened("2026-11-24T10:00", "2026-11-24T10:00", "2026-11-24T10:40"));
    }

    @Test
    void what_is_due_is_declared_missed_at_its_due_time() {
        clocks.given(firstReply, resolution)
                .when(new DeclareOverdue(TICKET, FIRST_REPLY, at("2026-11-24T11:00")))
                .expectEvents(new SlaTargetMissed(TICKET, FIRST_REPLY, at("2026-11-24T11:00")))
                .expectEventsMatching(happened("2026-11-24T11:00"));
    }

    @Test
    void what_a_late_reply_finds_missed_was_missed_at_its_due_time() {
        clocks.given(firstReply, resolution)
                .when(new TrackSla(TICKET, agentReplied(), at("2026-11-24T12:00")))
                .expectEvents(new SlaTargetMissed(TICKET, FIRST_REPLY, at("2026-11-24T11:00")))
                .expectEventsMatching(happened("2026-11-24T11:00"));
    }

    @Test
    void an_outdated_deadline_declares_nothing() {
        clocks.given(firstReply, resolution)
                .when(new DeclareOverdue(TICKET, FIRST_REPLY, at("2026-11-24T10:30")))
                .expectNoEvents();
    }

    @Test
    void a_target_once_met_cannot_be_missed() {
        clocks.given(firstReply, new SlaTargetMet(TICKET, FIRST_REPLY, at("2026-11-24T10:40"), Duration.ofMinutes(20)))
                .when(new DeclareOverdue(TICKET, FIRST_REPLY, at("2026-11-24T11:00")))
                .expectNoEvents();
    }

    @Test
    void what_is_nearly_due_is_said_to_be_at_risk_once() {
        var risk = new DeclareAtRisk(TICKET, FIRST_REPLY, at("2026-11-24T11:00"));
        var said = new SlaTargetAtRisk(TICKET, FIRST_REPLY, at("2026-11-24T11:00"));
        clocks.given(firstReply, resolution).when(risk).expectEvents(said);
        clocks.given(firstReply, resolution, said).when(risk).expectNoEvents();
    }

    @Test
    void of_another_target_it_is_said_again() {
        var sooner = new SlaTargetSet(TICKET, FIRST_REPLY, "Usual", Duration.ofMinutes(30), at("2026-11-24T10:30"));
        var said = new SlaTargetAtRisk(TICKET, FIRST_REPLY, at("2026-11-24T10:30"));
        clocks.given(firstReply, new SlaTargetAtRisk(TICKET, FIRST_REPLY, at("2026-11-24T11:00")), sooner)
                .when(new DeclareAtRisk(TICKET, FIRST_REPLY, at("2026-11-24T10:30")))
                .expectEvents(said);
    }

    @Test
    void after_a_pause_it_is_not_said_again_unless_the_target_is_another() {
        var said = new SlaTargetAtRisk(TICKET, RESOLUTION, at("2026-11-24T14:00"));
        var resumed = new SlaClockResumed(TICKET, RESOLUTION, at("2026-11-25T10:00"));
        var risk = new DeclareAtRisk(TICKET, RESOLUTION, at("2026-11-25T10:00"));
        var left = Duration.ofMinutes(30);
        clocks.given(resolution, said, new SlaClockPaused(TICKET, RESOLUTION, Duration.ofHours(4), left), resumed)
                .when(risk)
                .expectNoEvents();
        clocks.given(
                        resolution,
                        said,
                        new SlaClockPaused(TICKET, RESOLUTION, Duration.ofHours(4), left),
                        new SlaClockPaused(TICKET, RESOLUTION, Duration.ofHours(2), left),
                        resumed)
                .when(risk)
                .expectEvents(new SlaTargetAtRisk(TICKET, RESOLUTION, at("2026-11-25T10:00")));
    }

    @Test
    void a_clock_that_stands_still_has_ended_or_was_set_anew_is_not_at_risk() {
        var risk = new DeclareAtRisk(TICKET, RESOLUTION, at("2026-11-24T14:00"));
        clocks.given(resolution, new SlaClockPaused(TICKET, RESOLUTION, Duration.ofHours(4), Duration.ofMinutes(30)))
                .when(risk)
                .expectNoEvents();
        clocks.given(resolution, new SlaTargetMet(TICKET, RESOLUTION, at("2026-11-24T13:50"), Duration.ofMinutes(10)))
                .when(risk)
                .expectNoEvents();
        clocks.given(resolution, new SlaTargetMissed(TICKET, RESOLUTION, at("2026-11-24T14:00")))
                .when(risk)
                .expectNoEvents();
        clocks.given(new SlaTargetSet(TICKET, RESOLUTION, "Usual", Duration.ofHours(24), at("2026-11-26T14:00")))
                .when(risk)
                .expectNoEvents();
    }

    @Test
    void an_imported_ticket_without_promises_stays_without() {
        clocks.givenNoPriorActivity()
                .when(new TrackSla(TICKET, agentReplied(), at("2026-11-24T10:40")))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private static CustomTypeSafeMatcher<List<EventMessage<?>>> happened(String... times) {
        var expected = Stream.of(times).map(time -> at(time).toString()).toList();
        return new CustomTypeSafeMatcher<>("events that happened at " + expected) {
            @Override
            protected boolean matchesSafely(List<EventMessage<?>> events) {
                return events.stream()
                        .map(event -> event.getMetaData().get(MetadataKeys.HAPPENED_AT))
                        .toList()
                        .equals(expected);
            }
        };
    }
}
