package io.docket.api.sla.event;

import io.docket.api.sla.SlaMetric;
import io.docket.api.ticket.TicketId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** The clock runs again, with what was left. */
@Revision("1")
public record SlaClockResumed(TicketId ticket, SlaMetric metric, Instant due) implements SlaEvent {}
