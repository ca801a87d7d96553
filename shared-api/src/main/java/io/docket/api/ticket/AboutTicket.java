package io.docket.api.ticket;

/** Whatever concerns one ticket; the log keeps the ticket's id beside it, so that all of it can be read together. */
public interface AboutTicket {

    TicketId ticket();
}
