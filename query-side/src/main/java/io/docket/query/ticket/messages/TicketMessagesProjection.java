package io.docket.query.ticket.messages;

import io.docket.api.ticket.event.MessageEvent;
import io.docket.api.ticket.event.TextsErased;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.query.projection.ProjectionNames;
import io.docket.query.projection.ReadModel;
import io.docket.query.projection.Recorded;
import java.util.List;
import java.util.Optional;

/** Keeps every message. */
final class TicketMessagesProjection implements ReadModel {

    private final TicketMessagesTable table;

    TicketMessagesProjection(TicketMessagesTable table) {
        this.table = table;
    }

    @Override
    public String name() {
        return ProjectionNames.TICKET_MESSAGES;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean wants(Object event) {
        return event instanceof TicketOpened || event instanceof MessageEvent || event instanceof TextsErased;
    }

    @Override
    public void write(List<Recorded> events) {
        table.save(events.stream()
                .map(recorded -> WrittenMessage.by(recorded.event(), recorded.at(), recorded.position()))
                .flatMap(Optional::stream)
                .toList());
        // Nothing is written on a ticket after its texts were erased.
        table.erase(events.stream()
                .map(Recorded::event)
                .filter(TextsErased.class::isInstance)
                .map(event -> ((TextsErased) event).ticket())
                .toList());
    }
}
