package io.docket.query.ticket.rest;

import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.ticket.query.SearchTickets;
import io.docket.api.ticket.query.TicketSearchPage;
import io.docket.query.rest.Limits;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/search")
final class SearchController {
    private final Desk desk;

    SearchController(Desk desk) {
        this.desk = desk;
    }

    /** @param facets fields of the search language, whose values are counted over all hits */
    @GetMapping
    TicketSearchPage search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") List<String> facets,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Limits.DEFAULT) int limit,
            Origin origin) {
        return desk.ask(new SearchTickets(q, facets, after, Limits.checked(limit)), origin);
    }
}
