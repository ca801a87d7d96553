package io.docket.command.sla;

import io.docket.api.sla.SlaMetric;
import io.docket.api.sla.event.SlaClockPaused;
import io.docket.api.sla.event.SlaClockResumed;
import io.docket.api.sla.event.SlaEvent;
import io.docket.api.sla.event.SlaTargetMet;
import io.docket.api.sla.event.SlaTargetMissed;
import io.docket.api.sla.event.SlaTargetSet;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.event.AgentReplied;
import io.docket.api.ticket.event.PriorityChanged;
import io.docket.api.ticket.event.StatusEvent;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.api.ticket.event.TicketOpened;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an event of a ticket does to its clocks: a pure function of where they stand, the event, its time, the policy
 * and the calendar. Nothing else ever moves a clock, so every second can be explained and any policy tried on the past.
 */
record SlaTracking(SlaPolicy policy) {

    List<SlaEvent> track(SlaState state, TicketEvent event, Instant at) {
        var facts = new ArrayList<SlaEvent>(overdue(state, event.ticket(), at));
        var now = facts.stream().reduce(state, SlaState::after, (a, b) -> b);
        facts.addAll(
                switch (event) {
                    case TicketOpened opened -> promise(opened, at);
                    case AgentReplied replied -> met(now, event.ticket(), SlaMetric.FIRST_REPLY, at);
                    case PriorityChanged changed -> retarget(now, event.ticket(), changed.to(), at);
                    case StatusEvent status -> moved(now, status, at);
                    default -> List.<SlaEvent>of();
                });
        return facts;
    }

    /** What came due unnoticed is missed at its due time, before anything later can count. */
    private List<SlaEvent> overdue(SlaState state, TicketId ticket, Instant at) {
        var missed = new ArrayList<SlaEvent>();
        for (var metric : SlaMetric.values()) {
            if (state.clock(metric) instanceof SlaClock.Running running
                    && running.due().isBefore(at)) {
                missed.add(new SlaTargetMissed(ticket, metric, running.due()));
            }
        }
        return missed;
    }

    private List<SlaEvent> promise(TicketOpened opened, Instant at) {
        var promises = new ArrayList<SlaEvent>();
        for (var metric : SlaMetric.values()) {
            var target = policy.target(metric, opened.priority());
            promises.add(new SlaTargetSet(
                    opened.ticket(),
                    metric,
                    policy.name(),
                    target,
                    policy.calendar().plus(at, target)));
        }
        return promises;
    }

    private List<SlaEvent> moved(SlaState state, StatusEvent status, Instant at) {
        if (status.to() == TicketStatus.PENDING) {
            return paused(state, status.ticket(), at);
        }
        if (!status.to().unsolved()) {
            return ended(state, status.ticket(), at);
        }
        return resumed(state, status.ticket(), at);
    }

    /** Nobody waits for a first reply either once a ticket is solved. */
    private List<SlaEvent> ended(SlaState state, TicketId ticket, Instant at) {
        return Stream.of(SlaMetric.values())
                .flatMap(metric -> met(state, ticket, metric, at).stream())
                .toList();
    }

    private List<SlaEvent> paused(SlaState state, TicketId ticket, Instant at) {
        if (state.clock(SlaMetric.RESOLUTION) instanceof SlaClock.Running(var target, var due)) {
            return List.of(new SlaClockPaused(
                    ticket, SlaMetric.RESOLUTION, target, policy.calendar().between(at, due)));
        }
        return List.of();
    }

    private List<SlaEvent> resumed(SlaState state, TicketId ticket, Instant at) {
        return switch (state.clock(SlaMetric.RESOLUTION)) {
            case SlaClock.Paused(var target, var left) -> resume(ticket, left, at);
            case SlaClock.Met(var target, var left) -> resume(ticket, left, at);
            default -> List.of();
        };
    }

    private List<SlaEvent> resume(TicketId ticket, Duration left, Instant at) {
        return List.of(new SlaClockResumed(
                ticket, SlaMetric.RESOLUTION, policy.calendar().plus(at, left)));
    }

    private List<SlaEvent> met(SlaState state, TicketId ticket, SlaMetric metric, Instant at) {
        return switch (state.clock(metric)) {
            case SlaClock.Running(var target, var due) ->
                List.of(new SlaTargetMet(ticket, metric, at, policy.calendar().between(at, due)));
            case SlaClock.Paused(var target, var left) -> List.of(new SlaTargetMet(ticket, metric, at, left));
            default -> List.of();
        };
    }

    /** Time already used stays used; a target that it exceeds is due at once, not in the past. */
    private List<SlaEvent> retarget(SlaState state, TicketId ticket, Priority priority, Instant at) {
        var facts = new ArrayList<SlaEvent>();
        for (var metric : SlaMetric.values()) {
            var target = policy.target(metric, priority);
            switch (state.clock(metric)) {
                case SlaClock.Running(var before, var due) -> {
                    var left = remaining(before, target, policy.calendar().between(at, due));
                    facts.add(new SlaTargetSet(
                            ticket,
                            metric,
                            policy.name(),
                            target,
                            policy.calendar().plus(at, left)));
                }
                case SlaClock.Paused(var before, var left) ->
                    facts.add(new SlaClockPaused(ticket, metric, target, remaining(before, target, left)));
                default -> {}
            }
        }
        return facts;
    }

    private static Duration remaining(Duration before, Duration after, Duration left) {
        var remaining = after.minus(before.minus(left));
        return remaining.isNegative() ? Duration.ZERO : remaining;
    }
}
