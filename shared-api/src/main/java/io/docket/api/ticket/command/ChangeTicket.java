package io.docket.api.ticket.command;

import io.docket.api.ticket.TicketId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Changes a ticket, all or nothing; answered with {@link ChangedTicket}. Each change still becomes its own event.
 *
 * @param decidedOn sequence number of the last event that the decision took into account (the ticket's version − 1);
 *     null where any state will do
 */
public record ChangeTicket(
        @TargetAggregateIdentifier TicketId ticket,
        List<TicketChange> changes,
        @TargetAggregateVersion @Nullable Long decidedOn)
        implements TicketCommand {}
