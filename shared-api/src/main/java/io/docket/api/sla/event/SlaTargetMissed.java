package io.docket.api.sla.event;

import io.docket.api.sla.SlaMetric;
import io.docket.api.ticket.TicketId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** The promise was broken, at its due time, however late anyone noticed. */
@Revision("1")
public record SlaTargetMissed(TicketId ticket, SlaMetric metric, Instant due) implements SlaEvent {}
