package io.docket.api.ticket.query;

import io.docket.api.gateway.Query;
import org.jspecify.annotations.Nullable;

/** Lists tickets by the search language, in an order of their fields, the latest included. */
public record ListTickets(String q, @Nullable String after, int limit) implements Query<TicketPage> {

    @Override
    public Class<TicketPage> answer() {
        return TicketPage.class;
    }
}
