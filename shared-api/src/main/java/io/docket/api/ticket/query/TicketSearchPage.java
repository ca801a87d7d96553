package io.docket.api.ticket.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param engine {@code elasticsearch} or {@code postgresql}
 * @param notice what the caller should know, such as that the words were taken as plain text
 */
public record TicketSearchPage(
        List<QueueRow> items,
        @Nullable String next,
        long total,
        Map<String, List<FacetValue>> facets,
        String engine,
        long position,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String notice) {}
