package io.docket.query.projection;

import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.event.SubjectChanged;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** Events for a log in memory. */
final class TestEvents {

    private TestEvents() {}

    static DomainEventMessage<?> renamed(TicketId ticket, long sequence, String subject) {
        var nobody = PersonId.next();
        var event = new SubjectChanged(ticket, new Personal(nobody, ""), new Personal(nobody, subject));
        return new GenericDomainEventMessage<>("Ticket", ticket.toString(), sequence, event);
    }
}
