package io.docket.api.assist.command;

import io.docket.api.ticket.AboutTicket;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything that changes the ledger of proposals about one ticket. */
public sealed interface AssistCommand extends AboutTicket
        permits RequestProposals, RecordProposal, RecordNoProposal, AcceptProposal, RejectProposal, RetireProposals {

    /** Identifies the ledger, which has a stream of its own beside the ticket's. */
    @TargetAggregateIdentifier
    default String ledger() {
        return "assist:" + ticket();
    }
}
