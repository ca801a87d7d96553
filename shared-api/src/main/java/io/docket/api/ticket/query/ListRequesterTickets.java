package io.docket.api.ticket.query;

import io.docket.api.gateway.Query;

/** The other tickets of a ticket's requester, newest first. */
public record ListRequesterTickets(String ref, int limit) implements Query<QueuePage> {

    @Override
    public Class<QueuePage> answer() {
        return QueuePage.class;
    }
}
