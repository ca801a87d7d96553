package io.docket.query.ticket.state;

import io.docket.api.sla.SlaMetric;
import io.docket.api.sla.event.SlaClockPaused;
import io.docket.api.sla.event.SlaClockResumed;
import io.docket.api.sla.event.SlaEvent;
import io.docket.api.sla.event.SlaTargetAtRisk;
import io.docket.api.sla.event.SlaTargetMet;
import io.docket.api.sla.event.SlaTargetMissed;
import io.docket.api.sla.event.SlaTargetSet;
import io.docket.api.ticket.event.AgentReplied;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.api.ticket.query.SlaTarget;
import io.docket.api.ticket.query.TicketSla;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was promised to the requester and what became of it.
 *
 * @param answeredAt when the desk first replied; null until then
 */
public record Clocks(
        @Nullable String policy,
        @Nullable SlaTarget firstReply,
        @Nullable SlaTarget resolution,
        @Nullable Instant answeredAt) {

    public static final Clocks NONE = new Clocks(null, null, null, null);
    private static final String MET = "met";
    private static final String BREACHED = "breached";

    public Clocks after(SlaEvent event) {
        var target = event.metric() == SlaMetric.FIRST_REPLY ? firstReply : resolution;
        if (target != null && target.state().equals(BREACHED)) {
            return this;
        }
        return switch (event) {
            case SlaTargetAtRisk soon -> this; // its due time says so already
            case SlaTargetSet set ->
                new Clocks(set.policy(), firstReply, resolution, answeredAt)
                        .with(event, new SlaTarget(set.due(), "running", null, null));
            case SlaClockPaused paused ->
                with(event, new SlaTarget(null, "paused", null, paused.left().toSeconds()));
            case SlaClockResumed resumed -> with(event, new SlaTarget(resumed.due(), "running", null, null));
            case SlaTargetMet met -> with(event, new SlaTarget(due(target), MET, met.at(), null));
            case SlaTargetMissed missed -> with(event, new SlaTarget(missed.due(), BREACHED, null, null));
        };
    }

    /** A reply that comes too late ends the wait too, whether or not it is known yet that it is late. */
    public Clocks after(TicketEvent event, Instant at) {
        return event instanceof AgentReplied && answeredAt == null
                ? new Clocks(policy, firstReply, resolution, at)
                : this;
    }

    /**
     * The ticket's clocks as the contract shows them; null where nothing was promised.
     *
     * @param solvedAt since when the ticket is solved; null while it is not
     */
    public @Nullable TicketSla shown(@Nullable Instant solvedAt) {
        return policy == null
                ? null
                : new TicketSla(policy, ended(firstReply, answeredAt), ended(resolution, solvedAt));
    }

    /**
     * When the clock that matters now is late, or has been since: that of the first reply until there was one, then
     * that of the resolution. Null where it stands still or has ended.
     */
    public @Nullable Instant due() {
        var target =
                answeredAt != null || firstReply == null || firstReply.state().equals(MET) ? resolution : firstReply;
        return target == null || target.state().equals(MET) ? null : target.due();
    }

    /** How many promises were kept. */
    public long met() {
        return count(MET);
    }

    /** How many promises were broken. */
    public long missed() {
        return count(BREACHED);
    }

    private long count(String state) {
        return Stream.of(firstReply, resolution)
                .filter(target -> target != null && target.state().equals(state))
                .count();
    }

    /** What came too late came all the same, and says when. */
    private static @Nullable SlaTarget ended(@Nullable SlaTarget target, @Nullable Instant at) {
        return target != null && target.state().equals(BREACHED)
                ? new SlaTarget(target.due(), BREACHED, at, null)
                : target;
    }

    private Clocks with(SlaEvent event, SlaTarget target) {
        return event.metric() == SlaMetric.FIRST_REPLY
                ? new Clocks(policy, target, resolution, answeredAt)
                : new Clocks(policy, firstReply, target, answeredAt);
    }

    private static @Nullable Instant due(@Nullable SlaTarget target) {
        return target == null ? null : target.due();
    }
}
