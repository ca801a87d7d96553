package io.docket.api.sla.event;

import io.docket.api.sla.SlaMetric;
import io.docket.api.ticket.TicketId;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * A clock runs towards a target: it started, or the ticket's priority gave it another.
 *
 * @param target working time promised
 * @param due when that is used up, if nothing pauses the clock
 */
@Revision("1")
public record SlaTargetSet(TicketId ticket, SlaMetric metric, String policy, Duration target, Instant due)
        implements SlaEvent {}
