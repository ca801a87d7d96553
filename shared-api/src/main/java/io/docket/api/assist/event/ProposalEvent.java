package io.docket.api.assist.event;

import io.docket.api.assist.ProposalId;
import io.docket.api.ticket.AboutTicket;

/** Everything that happens to a proposal. */
public sealed interface ProposalEvent extends AboutTicket
        permits ProposalRequested,
                ProposalMade,
                ProposalSkipped,
                ProposalFailed,
                ProposalAccepted,
                ProposalEdited,
                ProposalRejected,
                ProposalWentStale,
                ProposalSuperseded {

    ProposalId proposal();
}
