package io.docket.ui.portal;

import io.docket.api.identity.PersonId;
import io.docket.api.ticket.Channel;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketType;
import io.docket.api.ticket.command.OpenTicket;
import io.docket.api.ticket.command.OpenedTicket;
import io.docket.ui.gateway.DeskClient;
import java.util.List;
import java.util.Set;

/** A customer's matter before they send it. Its id is drawn once, so that sending it again opens nothing twice. */
final class NewRequestViewModel {
    private final DeskClient desk;
    private final PersonId requester;
    private final TicketId ticket = TicketId.next();
    private final MessageId message = MessageId.next();

    NewRequestViewModel(DeskClient desk, PersonId requester) {
        this.desk = desk;
        this.requester = requester;
    }

    boolean complete(String subject, String description) {
        return !subject.isBlank() && !description.isBlank();
    }

    /** Gives the number. */
    long send(String subject, String description) {
        var command = new OpenTicket(
                ticket,
                message,
                requester,
                subject.strip(),
                description.strip(),
                Priority.NORMAL,
                TicketType.QUESTION,
                Channel.WEB,
                null,
                Set.of(),
                List.of());
        return desk.send(command, OpenedTicket.class).number();
    }
}
