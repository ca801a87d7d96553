package io.docket.api.ticket.command;

import io.docket.api.ticket.TicketId;

/**
 * Answer to {@link ChangeTicket}.
 *
 * @param version length of the ticket's own stream afterwards
 */
public record ChangedTicket(TicketId ticket, long version) {}
