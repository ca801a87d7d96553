package io.docket.api.assist.event;

import io.docket.api.assist.ProposalId;
import io.docket.api.ticket.TicketId;
import org.axonframework.serialization.Revision;

/** A newer proposal of the same task took its place. */
@Revision("1")
public record ProposalSuperseded(TicketId ticket, ProposalId proposal, ProposalId by) implements ProposalEvent {}
