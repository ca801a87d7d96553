package io.docket.query.ticket.details;

import io.docket.api.metadata.Caller;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.query.FindTicket;
import io.docket.api.ticket.query.TicketDetails;
import io.docket.query.security.TicketVisibility;
import io.docket.query.ticket.state.TicketProperties;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what a ticket is now. */
final class TicketDetailsQueries {

    private final TicketFactsTable table;
    private final Presentation presentation;

    TicketDetailsQueries(TicketFactsTable table, Presentation presentation) {
        this.table = table;
        this.presentation = presentation;
    }

    @QueryHandler
    TicketDetails find(FindTicket query, Caller caller) {
        var facts = table.find(query.ref())
                .filter(found -> isVisible(found.properties(), caller))
                .orElseThrow(() -> Refusal.notFound("ticket"));
        return presentation.now(facts, caller);
    }

    private static boolean isVisible(TicketProperties ticket, Caller caller) {
        return TicketVisibility.sees(caller, ticket.requester(), ticket.organization());
    }
}
