package io.docket.api.ticket.query;

import io.docket.api.gateway.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Searches in the search language.
 *
 * @param facets fields to count values of
 */
public record SearchTickets(
        String q, List<String> facets, @Nullable String after, int limit) implements Query<TicketSearchPage> {

    @Override
    public Class<TicketSearchPage> answer() {
        return TicketSearchPage.class;
    }
}
