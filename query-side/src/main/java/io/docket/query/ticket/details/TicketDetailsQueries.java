package io.docket.query.ticket.details;

import io.docket.api.metadata.Caller;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.query.FindTicket;
import io.docket.api.ticket.query.TicketDetails;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what a ticket is now. */
final class TicketDetailsQueries {

    private final TicketReferences references;
    private final TicketFactsTable table;
    private final Presentation presentation;

    TicketDetailsQueries(TicketReferences references, TicketFactsTable table, Presentation presentation) {
        this.references = references;
        this.table = table;
        this.presentation = presentation;
    }

    @QueryHandler
    TicketDetails find(FindTicket query, Caller caller) {
        var reference = references.visible(query.ref(), caller);
        var facts = table.find(reference.ticket()).orElseThrow(() -> Refusal.notFound("ticket"));
        return presentation.now(facts, caller);
    }
}
