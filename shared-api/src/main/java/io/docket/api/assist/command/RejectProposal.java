package io.docket.api.assist.command;

import io.docket.api.assist.ProposalId;
import io.docket.api.ticket.TicketId;
import org.jspecify.annotations.Nullable;

/** A person turns a proposal down. */
public record RejectProposal(
        TicketId ticket, ProposalId proposal, @Nullable String reason) implements AssistCommand {}
