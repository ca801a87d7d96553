package io.docket.api.ticket.query;

import io.docket.api.gateway.Query;

/**
 * The state of the desk at a glance, over the tickets that the caller may see.
 *
 * @param zone IANA time zone in which days are counted
 */
public record FindDashboard(String zone) implements Query<Dashboard> {

    @Override
    public Class<Dashboard> answer() {
        return Dashboard.class;
    }
}
