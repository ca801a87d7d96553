package io.docket.api.assist.event;

import io.docket.api.assist.ProposalId;
import io.docket.api.ticket.TicketId;
import org.axonframework.serialization.Revision;

/** The ticket moved on before anyone decided. */
@Revision("1")
public record ProposalWentStale(TicketId ticket, ProposalId proposal) implements ProposalEvent {}
