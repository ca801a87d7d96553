package io.docket.api.ticket.event;

import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import org.axonframework.serialization.Revision;

/** The customer has been told the problem is gone. */
@Revision("1")
public record TicketSolved(TicketId ticket, TicketStatus from) implements StatusEvent {

    @Override
    public TicketStatus to() {
        return TicketStatus.SOLVED;
    }
}
