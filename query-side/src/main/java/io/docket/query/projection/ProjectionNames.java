package io.docket.query.projection;

/** Names of the read models, under which operators see them and tokens are kept. */
public final class ProjectionNames {
    public static final String PEOPLE = "projection.people";
    public static final String TICKET_DETAILS = "projection.ticket-details";
    public static final String TICKET_QUEUE = "projection.ticket-queue";
    public static final String TICKET_MESSAGES = "projection.ticket-messages";
    public static final String TICKET_SEARCH = "projection.ticket-search";
    public static final String PROPOSALS = "projection.proposals";
    public static final String NOTIFICATIONS = "projection.notifications";

    private ProjectionNames() {}
}
