package io.docket.query.ticket.rest;

import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.query.FindTicket;

/** Finds the ticket that a path means: by its id, which needs no looking up, or by its number. */
final class TicketRefs {
    private final Desk desk;

    TicketRefs(Desk desk) {
        this.desk = desk;
    }

    TicketId id(String ref, Origin origin) {
        try {
            return TicketId.of(ref);
        } catch (IllegalArgumentException number) {
            return desk.ask(new FindTicket(ref), origin).id();
        }
    }
}
