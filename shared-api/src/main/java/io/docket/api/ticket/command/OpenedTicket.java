package io.docket.api.ticket.command;

import io.docket.api.ticket.TicketId;

/** Answer to {@link OpenTicket}. */
public record OpenedTicket(TicketId ticket, long number) {}
