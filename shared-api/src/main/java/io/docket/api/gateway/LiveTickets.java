package io.docket.api.gateway;

import io.docket.api.ticket.query.TicketChanged;
import java.util.function.Consumer;

/** Tells of tickets that look different, as soon as the read models show it. The query side keeps one per process. */
@FunctionalInterface
public interface LiveTickets {

    /** Tells of changes to tickets that the asking person may see, until closed. Listeners must be quick. */
    Desk.Watch watch(Origin origin, Consumer<TicketChanged> listener);
}
