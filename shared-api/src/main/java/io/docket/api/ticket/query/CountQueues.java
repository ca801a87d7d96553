package io.docket.api.ticket.query;

import io.docket.api.gateway.Query;

/** How many tickets each view holds for the caller. */
public record CountQueues() implements Query<QueueCounts> {

    @Override
    public Class<QueueCounts> answer() {
        return QueueCounts.class;
    }
}
