package io.docket.query.notification;

import io.docket.api.metadata.Actor;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.sla.SlaMetric;
import io.docket.api.sla.event.SlaTargetAtRisk;
import io.docket.api.sla.event.SlaTargetMissed;
import io.docket.api.ticket.AboutTicket;
import io.docket.api.ticket.TicketId;
import io.docket.query.projection.Recorded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told.
 *
 * @param metric which target it is about; null where it is about none
 * @param due when that is due
 */
record Told(
        long position,
        Instant at,
        String kind,
        TicketId ticket,
        String actor,
        @Nullable SlaMetric metric,
        @Nullable Instant due) {

    static Told of(Recorded recorded, String kind) {
        return switch (recorded.event()) {
            case SlaTargetAtRisk soon -> of(recorded, kind, soon.metric(), soon.due());
            case SlaTargetMissed missed -> of(recorded, kind, missed.metric(), missed.due());
            default -> of(recorded, kind, null, null);
        };
    }

    private static Told of(Recorded recorded, String kind, @Nullable SlaMetric metric, @Nullable Instant due) {
        return new Told(
                recorded.position(),
                recorded.at(),
                kind,
                ((AboutTicket) recorded.event()).ticket(),
                String.valueOf(recorded.metadata().getOrDefault(MetadataKeys.ACTOR, Actor.SYSTEM.toString())),
                metric,
                due);
    }
}
