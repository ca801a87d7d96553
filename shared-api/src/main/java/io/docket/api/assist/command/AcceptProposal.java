package io.docket.api.assist.command;

import io.docket.api.assist.ProposalId;
import io.docket.api.assist.ProposedValue;
import io.docket.api.ticket.TicketId;
import org.jspecify.annotations.Nullable;

/**
 * A person takes a proposal over.
 *
 * @param edited what they made of it; null takes it as it is
 */
public record AcceptProposal(
        TicketId ticket, ProposalId proposal, @Nullable ProposedValue edited) implements AssistCommand {}
