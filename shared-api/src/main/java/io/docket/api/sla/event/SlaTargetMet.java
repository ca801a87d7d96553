package io.docket.api.sla.event;

import io.docket.api.sla.SlaMetric;
import io.docket.api.ticket.TicketId;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * The promise was kept.
 *
 * @param left working time that was to spare
 */
@Revision("1")
public record SlaTargetMet(TicketId ticket, SlaMetric metric, Instant at, Duration left) implements SlaEvent {}
