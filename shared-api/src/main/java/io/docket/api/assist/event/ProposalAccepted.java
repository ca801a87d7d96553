package io.docket.api.assist.event;

import io.docket.api.assist.ProposalId;
import io.docket.api.assist.ProposedValue;
import io.docket.api.ticket.TicketId;
import org.axonframework.serialization.Revision;

/** A person took the proposal over as it was. */
@Revision("1")
public record ProposalAccepted(TicketId ticket, ProposalId proposal, ProposedValue value) implements ProposalEvent {}
