package io.docket.api.ticket.command;

import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.event.TicketEvent;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Takes over a ticket's whole history from elsewhere. It bypasses the rules of transition, never validation; a ticket
 * that is already there is left as it is.
 *
 * @param source the file that the history came from
 */
public record ImportTicket(@TargetAggregateIdentifier TicketId ticket, String source, List<Fact> history)
        implements TicketCommand {

    /** @param actor as {@code Actor} writes itself */
    public record Fact(Instant at, String actor, TicketEvent event) {}
}
