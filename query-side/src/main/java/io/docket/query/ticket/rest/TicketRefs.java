package io.docket.query.ticket.rest;

import io.docket.api.gateway.Answer;
import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.query.FindTicket;
import io.docket.query.rest.Unseen;

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
            return seen(ref, origin);
        }
    }

    /** @throws io.docket.api.problem.Refusal not found, where the caller may not see it */
    TicketId seen(String ref, Origin origin) {
        return desk.ask(new FindTicket(ref), origin).id();
    }

    /** Sends a command about the ticket. */
    <R> Answer<R> send(TicketId ticket, Object command, Class<R> answer, Origin origin) {
        return Unseen.orElse(() -> desk.send(command, answer, origin), ticket.toString(), desk, origin);
    }
}
