package io.docket.api.sla.event;

import io.docket.api.sla.SlaMetric;
import io.docket.api.ticket.TicketId;
import java.time.Duration;
import org.axonframework.serialization.Revision;

/**
 * The clock stands still, because the desk waits for the requester.
 *
 * @param target working time promised
 * @param left working time that remains when it goes on
 */
@Revision("1")
public record SlaClockPaused(TicketId ticket, SlaMetric metric, Duration target, Duration left) implements SlaEvent {}
