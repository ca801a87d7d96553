package io.docket.benchmarks;

import io.docket.api.eventlog.PgEventStore;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.event.TicketOpened;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;

/** The event of an opened ticket, written again and again, each time as another ticket's: the log without commands. */
record LogAppends(PgEventStore log, String type, TicketOpened event, MetaData metadata) {

    /** @param ticket that was opened */
    static LogAppends like(TicketId ticket, PgEventStore log) {
        var first = log.readEvents(ticket.toString()).next();
        return new LogAppends(log, first.getType(), (TicketOpened) first.getPayload(), first.getMetaData());
    }

    /** Returns once it is durable. */
    void append() {
        var ticket = TicketId.next();
        log.publish(new GenericDomainEventMessage<>(type, ticket.toString(), 0, of(ticket), metadata));
    }

    private TicketOpened of(TicketId ticket) {
        return new TicketOpened(
                ticket,
                event.number(),
                event.requester(),
                event.organization(),
                event.message(),
                event.subject(),
                event.description(),
                event.priority(),
                event.type(),
                event.channel(),
                event.group(),
                event.tags(),
                event.attachments(),
                event.followUpOf(),
                event.external());
    }
}
