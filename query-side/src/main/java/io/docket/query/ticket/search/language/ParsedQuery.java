package io.docket.query.ticket.search.language;

import org.jspecify.annotations.Nullable;

/**
 * What was understood of a query.
 *
 * @param order null for the most relevant first
 * @param notice what could not be understood, for the person who typed it; null where all was
 */
public record ParsedQuery(
        Term term, @Nullable Order order, @Nullable String notice) {}
