package io.docket.api.ticket.event;

import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import org.axonframework.serialization.Revision;

/** The desk waits for the requester; the resolution clock stands still. */
@Revision("1")
public record TicketPended(TicketId ticket, TicketStatus from) implements StatusEvent {

    @Override
    public TicketStatus to() {
        return TicketStatus.PENDING;
    }
}
