package io.docket.ui.component;

import io.docket.api.ticket.query.FacetValue;
import io.docket.api.ticket.query.SearchTickets;
import io.docket.ui.gateway.DeskClient;
import java.util.List;

/** What people can choose from where they give a ticket tags. */
public final class TagsInUse {
    private static final String TAGS = "tags";
    /** What searches call having no tag. */
    private static final String NO_TAG = "none";

    private TagsInUse() {}

    /** Most frequent first. */
    public static List<String> of(DeskClient desk) {
        var facets = desk.ask(new SearchTickets("", List.of(TAGS), null, 1)).facets();
        return facets.getOrDefault(TAGS, List.of()).stream()
                .map(FacetValue::value)
                .filter(tag -> !tag.equals(NO_TAG))
                .toList();
    }
}
