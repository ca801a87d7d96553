package io.docket.api.assist.command;

import io.docket.api.assist.ProposalId;
import io.docket.api.assist.ProposedValue;
import io.docket.api.assist.Source;
import io.docket.api.ticket.TicketId;
import java.util.List;

/**
 * The model has answered.
 *
 * @param model name and version of what answered
 * @param confidence calibrated, from 0 to 1
 * @param milliseconds that the answer took
 */
public record RecordProposal(
        TicketId ticket,
        ProposalId proposal,
        ProposedValue value,
        String model,
        double confidence,
        List<Source> sources,
        long milliseconds)
        implements AssistCommand {}
