package io.docket.api.ticket.event;

import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import org.axonframework.serialization.Revision;

/** The desk waits for a third party; requesters see the ticket as open. */
@Revision("1")
public record TicketPutOnHold(TicketId ticket, TicketStatus from) implements StatusEvent {

    @Override
    public TicketStatus to() {
        return TicketStatus.HOLD;
    }
}
