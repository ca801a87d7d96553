package io.docket.api.assist.event;

import io.docket.api.assist.ProposalId;
import io.docket.api.ticket.TicketId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A person turned the proposal down. */
@Revision("1")
public record ProposalRejected(
        TicketId ticket, ProposalId proposal, @Nullable String reason) implements ProposalEvent {}
