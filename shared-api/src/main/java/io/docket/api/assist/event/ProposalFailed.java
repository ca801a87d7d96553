package io.docket.api.assist.event;

import io.docket.api.assist.ProposalId;
import io.docket.api.ticket.TicketId;
import org.axonframework.serialization.Revision;

/** The assistant could not answer, or not in time. */
@Revision("1")
public record ProposalFailed(TicketId ticket, ProposalId proposal, String reason) implements ProposalEvent {}
