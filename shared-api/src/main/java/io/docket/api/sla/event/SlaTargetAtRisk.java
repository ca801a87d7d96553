package io.docket.api.sla.event;

import io.docket.api.sla.SlaMetric;
import io.docket.api.ticket.TicketId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * Little of the promised time is left, and nothing has come of the promise yet. Said once for each target.
 *
 * @param due when it is used up, if nothing pauses the clock
 */
@Revision("1")
public record SlaTargetAtRisk(TicketId ticket, SlaMetric metric, Instant due) implements SlaEvent {}
