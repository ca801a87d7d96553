package io.docket.query.ticket.search.language;

/** The order in which tickets are wanted. */
public record Order(SearchField field, boolean descending) {}
