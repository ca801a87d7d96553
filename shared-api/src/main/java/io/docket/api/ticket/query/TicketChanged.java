package io.docket.api.ticket.query;

import io.docket.api.ticket.TicketId;

/** A ticket looks different from this log position on. */
public record TicketChanged(TicketId ticket, long position) {}
