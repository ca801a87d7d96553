package io.docket.query.ticket.rest;

import io.docket.query.rest.Invalid;

/** The {@code sort} parameter of lists, in words of the search language. */
final class TicketOrder {

    private TicketOrder() {}

    /** @param sort a field, with {@code -} in front for descending */
    static String parse(String sort) {
        var descending = sort.startsWith("-");
        var field = descending ? sort.substring(1) : sort;
        if (!field.matches("[a-z_]+")) {
            throw Invalid.field("sort", "Sort by a field of the search language, with - in front for descending.");
        }
        return "order_by:" + field + " sort:" + (descending ? "desc" : "asc");
    }
}
