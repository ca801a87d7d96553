package io.docket.query.ticket.rest;

import io.docket.api.gateway.Answer;
import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.query.FindTicket;
import io.docket.api.ticket.query.TicketDetails;
import io.docket.query.rest.WriteAnswer;
import io.docket.query.rest.Written;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The ticket as answers carry it: with its version as ETag, and after a write as it looks since. */
final class TicketAnswers {
    static final String PATH = "/api/v1/tickets/";

    private final Desk desk;

    TicketAnswers(Desk desk) {
        this.desk = desk;
    }

    ResponseEntity<TicketDetails> found(String ref, Origin origin) {
        var ticket = desk.ask(new FindTicket(ref), origin);
        return ResponseEntity.ok().eTag(eTag(ticket)).body(ticket);
    }

    ResponseEntity<TicketDetails> created(TicketId id, Answer<?> answer, Origin origin) {
        var ticket = after(id, answer, origin);
        return WriteAnswer.with(HttpStatus.CREATED, answer)
                .location(location(id))
                .eTag(eTag(ticket))
                .body(ticket);
    }

    ResponseEntity<TicketDetails> changed(TicketId id, Answer<?> answer, Origin origin) {
        var ticket = after(id, answer, origin);
        return WriteAnswer.with(HttpStatus.OK, answer).eTag(eTag(ticket)).body(ticket);
    }

    static URI location(TicketId id) {
        return URI.create(PATH + id);
    }

    private TicketDetails after(TicketId id, Answer<?> answer, Origin origin) {
        return Written.orNotYet(() -> desk.ask(new FindTicket(id.toString()), origin.notBefore(answer.position())));
    }

    private static String eTag(TicketDetails ticket) {
        return "\"" + ticket.version() + "\"";
    }
}
