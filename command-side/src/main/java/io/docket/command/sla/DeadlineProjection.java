package io.docket.command.sla;

import io.docket.api.sla.event.SlaClockPaused;
import io.docket.api.sla.event.SlaClockResumed;
import io.docket.api.sla.event.SlaEvent;
import io.docket.api.sla.event.SlaTargetAtRisk;
import io.docket.api.sla.event.SlaTargetMet;
import io.docket.api.sla.event.SlaTargetMissed;
import io.docket.api.sla.event.SlaTargetSet;
import io.docket.command.messaging.PolicyNames;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/** Keeps the deadlines as the clocks' events say. */
@ProcessingGroup(PolicyNames.DECISION_DEADLINES)
final class DeadlineProjection {
    private final Deadlines deadlines;

    DeadlineProjection(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @EventHandler
    void on(SlaEvent event) {
        switch (event) {
            case SlaTargetSet set -> deadlines.set(set.ticket(), set.metric(), set.due());
            case SlaClockResumed resumed -> deadlines.set(resumed.ticket(), resumed.metric(), resumed.due());
            case SlaClockPaused paused -> deadlines.lift(paused.ticket(), paused.metric());
            case SlaTargetAtRisk soon -> {} // it stays due when it was
            case SlaTargetMet met -> deadlines.lift(met.ticket(), met.metric());
            case SlaTargetMissed missed -> deadlines.lift(missed.ticket(), missed.metric());
        }
    }

    @ResetHandler
    void reset() {
        deadlines.clear();
    }
}
