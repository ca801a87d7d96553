package io.docket.query.ticket.rest;

import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.ticket.query.FindTicketAsOf;
import io.docket.api.ticket.query.ListTimeline;
import io.docket.api.ticket.query.TicketAsOf;
import io.docket.api.ticket.query.TimelinePage;
import io.docket.query.rest.Invalid;
import io.docket.query.rest.Limits;
import io.docket.query.rest.Unseen;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tickets/{ref}")
final class HistoryController {
    private final Desk desk;

    HistoryController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/events")
    TimelinePage events(
            @PathVariable String ref,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Limits.DEFAULT) int limit,
            Origin origin) {
        var query = new ListTimeline(ref, after, Limits.checked(limit));
        return Unseen.orElse(() -> desk.ask(query, origin), ref, desk, origin);
    }

    /** Exactly one of {@code event} and {@code time}. */
    @GetMapping("/at")
    TicketAsOf at(
            @PathVariable String ref,
            @RequestParam(required = false) @Nullable Long event,
            @RequestParam(required = false) @Nullable Instant time,
            Origin origin) {
        if ((event == null) == (time == null)) {
            throw Invalid.field("event", "Say either event or time.");
        }
        return Unseen.orElse(() -> desk.ask(new FindTicketAsOf(ref, event, time), origin), ref, desk, origin);
    }
}
