package io.docket.api.ticket.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some tickets of a list.
 *
 * @param next cursor of the following page; null at the end
 * @param notice what the caller should know, such as that the words were taken as plain text; null for nothing
 */
public record TicketPage(
        List<QueueRow> items,
        @Nullable String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String notice) {}
