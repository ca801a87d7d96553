package io.docket.api.ticket.query;

/**
 * Subscription: a {@link TicketChanged} for every change of a ticket that the caller may see, as soon as the read
 * models show it.
 */
public record WatchTickets() {}
