package io.docket.api.ticket.query;

import io.docket.api.gateway.Query;

/** One ticket, by its id or its number. */
public record FindTicket(String ref) implements Query<TicketDetails> {

    @Override
    public Class<TicketDetails> answer() {
        return TicketDetails.class;
    }
}
