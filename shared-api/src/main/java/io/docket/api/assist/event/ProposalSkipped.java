package io.docket.api.assist.event;

import io.docket.api.assist.ProposalId;
import io.docket.api.ticket.TicketId;
import org.axonframework.serialization.Revision;

/** The assistant abstained, and says why. */
@Revision("1")
public record ProposalSkipped(TicketId ticket, ProposalId proposal, String reason) implements ProposalEvent {}
