package io.docket.query.ticket.state;

import io.docket.api.sla.SlaMetric;
import io.docket.api.sla.event.SlaClockPaused;
import io.docket.api.sla.event.SlaClockResumed;
import io.docket.api.sla.event.SlaEvent;
import io.docket.api.sla.event.SlaTargetMet;
import io.docket.api.sla.event.SlaTargetMissed;
import io.docket.api.sla.event.SlaTargetSet;
import io.docket.api.ticket.query.SlaTarget;
import io.docket.api.ticket.query.TicketSla;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was promised to the requester and what became of it. */
public record Clocks(
        @Nullable String policy,
        @Nullable SlaTarget firstReply,
        @Nullable SlaTarget resolution) {

    public static final Clocks NONE = new Clocks(null, null, null);
    private static final String MET = "met";
    private static final String BREACHED = "breached";

    public Clocks after(SlaEvent event) {
        var target = event.metric() == SlaMetric.FIRST_REPLY ? firstReply : resolution;
        if (target != null && target.state().equals(BREACHED)) {
            return this;
        }
        return switch (event) {
            case SlaTargetSet set ->
                new Clocks(set.policy(), firstReply, resolution)
                        .with(event, new SlaTarget(set.due(), "running", null, null));
            case SlaClockPaused paused ->
                with(event, new SlaTarget(null, "paused", null, paused.left().toSeconds()));
            case SlaClockResumed resumed -> with(event, new SlaTarget(resumed.due(), "running", null, null));
            case SlaTargetMet met -> with(event, new SlaTarget(due(target), MET, met.at(), null));
            case SlaTargetMissed missed -> with(event, new SlaTarget(missed.due(), BREACHED, missed.due(), null));
        };
    }

    /** The ticket's clocks as the contract shows them; null where nothing was promised. */
    public @Nullable TicketSla shown() {
        return policy == null ? null : new TicketSla(policy, firstReply, resolution);
    }

    /**
     * When the clock that matters now is late, or has been since: that of the first reply until there was one, then
     * that of the resolution. Null where it stands still or has ended.
     */
    public @Nullable Instant due(boolean answered) {
        var target = answered || firstReply == null || firstReply.state().equals(MET) ? resolution : firstReply;
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

    private Clocks with(SlaEvent event, SlaTarget target) {
        return event.metric() == SlaMetric.FIRST_REPLY
                ? new Clocks(policy, target, resolution)
                : new Clocks(policy, firstReply, target);
    }

    private static @Nullable Instant due(@Nullable SlaTarget target) {
        return target == null ? null : target.due();
    }
}
