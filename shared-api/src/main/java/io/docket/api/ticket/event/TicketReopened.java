package io.docket.api.ticket.event;

import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import org.axonframework.serialization.Revision;

/** What was solved is a problem again. */
@Revision("1")
public record TicketReopened(TicketId ticket, TicketStatus from) implements StatusEvent {

    @Override
    public TicketStatus to() {
        return TicketStatus.OPEN;
    }
}
