package io.docket.api.ticket.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a view.
 *
 * @param total how many the view holds
 * @param position log position that the answer has reached
 */
public record QueuePage(List<QueueRow> items, @Nullable String next, long total, long position) {}
