package io.docket.api.assist.event;

import io.docket.api.assist.AssistTask;
import io.docket.api.assist.ProposalId;
import io.docket.api.ticket.TicketId;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * The assistant was asked for help.
 *
 * @param cause the event that made it welcome
 */
@Revision("1")
public record ProposalRequested(TicketId ticket, ProposalId proposal, AssistTask task, UUID cause)
        implements ProposalEvent {}
