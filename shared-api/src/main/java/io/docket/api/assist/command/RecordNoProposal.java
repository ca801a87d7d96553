package io.docket.api.assist.command;

import io.docket.api.assist.ProposalId;
import io.docket.api.ticket.TicketId;

/**
 * There will be no answer.
 *
 * @param failed true for a fault or a time-out; false where the model abstained
 * @param reason a sentence for the agent
 */
public record RecordNoProposal(TicketId ticket, ProposalId proposal, boolean failed, String reason)
        implements AssistCommand {}
