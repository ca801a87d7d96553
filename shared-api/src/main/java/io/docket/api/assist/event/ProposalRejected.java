package io.docket.api.assist.event;

import io.docket.api.assist.ProposalId;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.TicketId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A person turned the proposal down.
 *
 * @param reason as they put it, which like every text on a ticket belongs to the ticket's requester. What was written
 * in
 *     the open before it was sealed is not read any more: nobody could forget it
 */
@Revision("2")
public record ProposalRejected(
        TicketId ticket, ProposalId proposal, @Nullable Personal reason) implements ProposalEvent {}
