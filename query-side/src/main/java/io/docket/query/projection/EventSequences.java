package io.docket.query.projection;

import io.docket.api.eventlog.UnreadableEvent;
import io.docket.api.ticket.AboutTicket;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;

/** Which events must not overtake each other: those about one ticket, or else those of one stream. */
final class EventSequences {

    private EventSequences() {}

    /** Name of the event's sequence: for the order of handling and for dead letters alike. */
    static String of(EventMessage<?> message) {
        var ticket =
                switch (message.getPayload()) {
                    case AboutTicket event -> event.ticket();
                    case UnreadableEvent event -> event.ticket();
                    default -> null;
                };
        if (ticket != null) {
            return ticket.toString();
        }
        return message instanceof DomainEventMessage<?> event
                ? event.getAggregateIdentifier()
                : message.getIdentifier();
    }
}
