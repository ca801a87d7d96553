package io.docket.ui.sample;

import io.docket.api.ticket.query.FacetValue;
import io.docket.api.ticket.query.SearchTickets;
import io.docket.api.ticket.query.TicketSearchPage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Searches that find nothing but tags. */
public final class SampleTags {

    private SampleTags() {}

    /** @param tags most frequent first, as searches call them */
    public static void teach(SampleDesk desk, String... tags) {
        var values = Stream.of(tags).map(tag -> new FacetValue(tag, 2)).toList();
        desk.answering(
                SearchTickets.class,
                (query, origin) ->
                        new TicketSearchPage(List.of(), null, 0, Map.of("tags", values), "elasticsearch", 1, null));
    }
}
