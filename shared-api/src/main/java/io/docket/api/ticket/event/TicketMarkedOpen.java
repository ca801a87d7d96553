package io.docket.api.ticket.event;

import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import org.axonframework.serialization.Revision;

/** The desk has taken the ticket up, or the wait is over. */
@Revision("1")
public record TicketMarkedOpen(TicketId ticket, TicketStatus from) implements StatusEvent {

    @Override
    public TicketStatus to() {
        return TicketStatus.OPEN;
    }
}
