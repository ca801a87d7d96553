package io.docket.ui.component;

import io.docket.api.ticket.query.SlaTarget;
import io.docket.api.ticket.query.TicketSla;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The clock of a ticket that matters now: the first reply until it was given, then the resolution. */
public final class NextTarget {
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
