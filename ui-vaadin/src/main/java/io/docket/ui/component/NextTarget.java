package io.docket.ui.component;

import io.docket.api.ticket.query.SlaTarget;
import io.docket.api.ticket.query.TicketSla;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The clock of a ticket that matters now: the first reply until it was given, then the resolution. */
public final class NextTarget {
    private static final String BREACHED = "breached";
    private static final String MET = "met";
    private static final String PAUSED = "paused";

    private NextTarget() {}

    public static @Nullable SlaTarget of(@Nullable TicketSla sla) {
        if (sla == null) {
            return null;
        }
        var reply = sla.firstReply();
        return reply == null || done(reply) ? sla.resolution() : reply;
    }

    /** What became of a resolution: one that came too late was late until the ticket was solved, and no longer. */
    public static @Nullable SlaTarget ended(@Nullable SlaTarget target, @Nullable Instant solvedAt) {
        return target == null || solvedAt == null || !target.state().equals(BREACHED) || target.at() != null
                ? target
                : new SlaTarget(target.due(), target.state(), solvedAt, target.leftSeconds());
    }

    /** Time until it is late, negative once it is; null where nothing runs. */
    public static @Nullable Duration left(@Nullable SlaTarget target, Instant now) {
        var due = target == null || !runs(target) ? null : target.due();
        return due == null ? null : Duration.between(now, due);
    }

    public static boolean paused(@Nullable SlaTarget target) {
        return target != null && target.state().equals(PAUSED);
    }

    private static boolean runs(SlaTarget target) {
        return !target.state().equals(PAUSED) && !done(target);
    }

    /** Kept, or done after all though too late. */
    private static boolean done(SlaTarget target) {
        return target.state().equals(MET) || target.at() != null;
    }
}
