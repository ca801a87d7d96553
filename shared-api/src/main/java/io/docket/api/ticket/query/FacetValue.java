package io.docket.api.ticket.query;

/** A value and how many tickets have it. */
public record FacetValue(String value, long count) {}
