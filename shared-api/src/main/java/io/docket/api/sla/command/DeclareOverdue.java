package io.docket.api.sla.command;

import io.docket.api.sla.SlaMetric;
import io.docket.api.ticket.TicketId;
import java.time.Instant;

/** The time is up. Without effect where the clock stopped or was set anew in the meantime. */
public record DeclareOverdue(TicketId ticket, SlaMetric metric, Instant due) implements SlaCommand {}
