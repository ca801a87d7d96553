package io.docket.api.assist.event;

import io.docket.api.assist.ProposalId;
import io.docket.api.assist.ProposedValue;
import io.docket.api.assist.Source;
import io.docket.api.ticket.TicketId;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The assistant proposes something; nothing changes until a person agrees.
 *
 * @param model name and version of what answered
 * @param confidence calibrated, from 0 to 1
 * @param milliseconds that the answer took
 */
@Revision("1")
public record ProposalMade(
        TicketId ticket,
        ProposalId proposal,
        ProposedValue value,
        String model,
        double confidence,
        List<Source> sources,
        long milliseconds)
        implements ProposalEvent {}
