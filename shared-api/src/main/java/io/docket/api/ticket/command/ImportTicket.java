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
 * @param history oldest first; the first event is {@code TicketOpened}, whose number is 0 where the desk is to draw one
 */
public record ImportTicket(@TargetAggregateIdentifier TicketId ticket, List<Fact> history) implements TicketCommand {

    /**
     * Something that happened before the desk knew of it.
     *
     * @param actor as {@code Actor} writes itself
     * @param source file and line that say so, such as {@code events.csv:17}
     */
    public record Fact(Instant at, String actor, String source, TicketEvent event) {}
}
