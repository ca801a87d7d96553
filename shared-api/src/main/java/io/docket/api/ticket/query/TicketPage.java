package io.docket.api.ticket.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some tickets of a list.
 *
 * @param next cursor of the following page; null at the end
 */
public record TicketPage(List<QueueRow> items, @Nullable String next) {}
