package io.docket.api.ticket.query;

import java.time.Instant;
import java.util.List;

/** A ticket and its conversation as they were. */
public record TicketAsOf(TicketDetails ticket, List<Message> messages, long event, Instant at) {}
