package io.docket.api.sla.command;

import io.docket.api.sla.SlaMetric;
import io.docket.api.ticket.TicketId;
import java.time.Instant;

/** The time is nearly up. Without effect where the clock stopped or was set anew meanwhile, or this was said before. */
public record DeclareAtRisk(TicketId ticket, SlaMetric metric, Instant due) implements SlaCommand {}
