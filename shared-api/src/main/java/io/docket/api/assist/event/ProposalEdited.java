package io.docket.api.assist.event;

import io.docket.api.assist.ProposalId;
import io.docket.api.assist.ProposedValue;
import io.docket.api.ticket.TicketId;
import org.axonframework.serialization.Revision;

/**
 * A person took the proposal over and changed it first.
 *
 * @param distance share of it that was changed: 0 nothing, 1 everything
 */
@Revision("1")
public record ProposalEdited(TicketId ticket, ProposalId proposal, ProposedValue value, double distance)
        implements ProposalEvent {}
