package io.docket.api.sla.event;

import io.docket.api.sla.SlaMetric;
import io.docket.api.ticket.AboutTicket;

/** Everything that happens to a ticket's clocks; computed from the ticket's own events, the policy and the calendar. */
public sealed interface SlaEvent extends AboutTicket
        permits SlaTargetSet, SlaClockPaused, SlaClockResumed, SlaTargetAtRisk, SlaTargetMet, SlaTargetMissed {

    SlaMetric metric();
}
