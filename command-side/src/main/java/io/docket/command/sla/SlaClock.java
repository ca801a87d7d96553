package io.docket.command.sla;

import io.docket.api.sla.event.SlaClockPaused;
import io.docket.api.sla.event.SlaClockResumed;
import io.docket.api.sla.event.SlaEvent;
import io.docket.api.sla.event.SlaTargetAtRisk;
import io.docket.api.sla.event.SlaTargetMet;
import io.docket.api.sla.event.SlaTargetMissed;
import io.docket.api.sla.event.SlaTargetSet;
import java.time.Duration;
import java.time.Instant;

/** Where one clock of a ticket stands. */
sealed interface SlaClock {

    Duration target();

    record Running(Duration target, Instant due) implements SlaClock {}

    record Paused(Duration target, Duration left) implements SlaClock {}

    record Met(Duration target, Duration left) implements SlaClock {}

    record Missed(Duration target) implements SlaClock {}

    SlaClock NOT_STARTED = new Missed(Duration.ZERO);

    default SlaClock after(SlaEvent event) {
        return switch (event) {
            case SlaTargetSet set -> new Running(set.target(), set.due());
            case SlaClockPaused paused -> new Paused(paused.target(), paused.left());
            case SlaClockResumed resumed -> new Running(target(), resumed.due());
            case SlaTargetAtRisk soon -> this;
            case SlaTargetMet met -> new Met(target(), met.left());
            case SlaTargetMissed missed -> new Missed(target());
        };
    }
}
