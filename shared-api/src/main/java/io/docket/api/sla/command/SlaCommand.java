package io.docket.api.sla.command;

import io.docket.api.ticket.AboutTicket;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sent by reactions only: people do not set clocks, what they do to the ticket does. */
public sealed interface SlaCommand extends AboutTicket permits TrackSla, DeclareAtRisk, DeclareOverdue {

    /** Identifies the ticket's clocks, which have a stream of their own beside the ticket's. */
    @TargetAggregateIdentifier
    default String clocks() {
        return "sla:" + ticket();
    }
}
