package io.docket.api.ticket.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of a ticket's story.
 *
 * @param next cursor of the following page; null at the end
 */
public record TimelinePage(
        List<TimelineEntry> items, @Nullable String next) {}
