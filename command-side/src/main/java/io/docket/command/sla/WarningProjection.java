package io.docket.command.sla;

import io.docket.api.sla.event.SlaClockPaused;
import io.docket.api.sla.event.SlaClockResumed;
import io.docket.api.sla.event.SlaEvent;
import io.docket.api.sla.event.SlaTargetAtRisk;
import io.docket.api.sla.event.SlaTargetMet;
import io.docket.api.sla.event.SlaTargetMissed;
import io.docket.api.sla.event.SlaTargetSet;
import io.docket.command.messaging.PolicyNames;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/** Keeps the warnings as the clocks' events say. */
@ProcessingGroup(PolicyNames.DECISION_WARNINGS)
final class WarningProjection {
    private final Warnings warnings;
    private final SlaPolicy policy;

    WarningProjection(Warnings warnings, SlaPolicy policy) {
        this.warnings = warnings;
        this.policy = policy;
    }

    @EventHandler
    void on(SlaEvent event) {
        var ticket = event.ticket();
        var metric = event.metric();
        switch (event) {
            case SlaTargetSet set ->
                warnings.promise(ticket, metric, set.target(), set.due(), warnAt(set.due(), set.target()));
            case SlaClockPaused paused -> warnings.pause(ticket, metric, paused.target());
            case SlaClockResumed resumed ->
                warnings.unwarned(ticket, metric)
                        .ifPresent(target ->
                                warnings.resume(ticket, metric, resumed.due(), warnAt(resumed.due(), target)));
            case SlaTargetAtRisk said -> warnings.warned(ticket, metric);
            case SlaTargetMet met -> warnings.lift(ticket, metric);
            case SlaTargetMissed missed -> warnings.lift(ticket, metric);
        }
    }

    @ResetHandler
    void reset() {
        warnings.clear();
    }

    private Instant warnAt(Instant due, Duration target) {
        return policy.calendar().minus(due, policy.warning(target));
    }
}
