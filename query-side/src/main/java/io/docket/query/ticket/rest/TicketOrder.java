package io.docket.query.ticket.rest;

import io.docket.query.rest.Invalid;
import io.docket.query.ticket.search.language.SearchField;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The {@code sort} parameter of lists, in words of the search language. */
final class TicketOrder {

    private static final String RELEVANCE = "relevance";

    private TicketOrder() {}

    /** @param sort a field, with {@code -} in front for descending */
    static String parse(String sort) {
        var descending = sort.startsWith("-");
        var field = descending ? sort.substring(1) : sort;
        if (!field.equals(RELEVANCE)
                && SearchField.named(field).filter(SearchField::ordered).isEmpty()) {
            throw Invalid.field(
                    "sort",
                    "Tickets are sorted by %s or relevance, with - in front for descending.".formatted(fields()));
        }
        return "order_by:" + field + " sort:" + (descending ? "desc" : "asc");
    }

    private static String fields() {
        return Stream.of(SearchField.values())
                .filter(SearchField::ordered)
                .map(SearchField::code)
                .collect(Collectors.joining(", "));
    }
}
