package io.docket.query.ticket.search.filter;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which tickets are wanted, with every name looked up and every time fixed. */
public sealed interface Filter {

    /** Every ticket. */
    Filter EVERYTHING = new AllOf(List.of());

    /** No ticket at all. */
    Filter NOTHING = new AnyOf(List.of());

    record AllOf(List<Filter> filters) implements Filter {}

    record AnyOf(List<Filter> filters) implements Filter {}

    /** Tickets that the filter does not hold for, those without a value included. */
    record Not(Filter filter) implements Filter {}

    /** The column's value, or one of its values, is one of these. */
    record OneOf(Column column, Set<String> values) implements Filter {}

    /** The column's value, or one of its values, begins so. */
    record StartsWith(Column column, String prefix) implements Filter {}

    /** The column has a value. */
    record Present(Column column) implements Filter {}

    /** A number or time from {@code from} up to before {@code to}; null is without bound. */
    record Between(
            Column column, @Nullable Long from, @Nullable Long to) implements Filter {}

    /** Any of the stems stands in any of the zones. */
    record HasStem(Set<Zone> zones, Set<String> stems) implements Filter {}

    /** The words stand side by side in one of the zones. */
    record HasPhrase(Set<Zone> zones, List<String> words) implements Filter {}

    /** A word in one of the zones begins so. */
    record HasPrefix(Set<Zone> zones, String prefix) implements Filter {}

    static Filter all(List<Filter> filters) {
        var needed = filters.stream()
                .filter(filter -> !filter.equals(EVERYTHING))
                .distinct()
                .toList();
        return needed.size() == 1 ? needed.getFirst() : new AllOf(needed);
    }

    static Filter any(List<Filter> filters) {
        return filters.size() == 1 ? filters.getFirst() : new AnyOf(List.copyOf(filters));
    }

    /** Whether any words are wanted, so that some tickets can match better than others. */
    static boolean hasWords(Filter filter) {
        return switch (filter) {
            case AllOf(var filters) -> filters.stream().anyMatch(Filter::hasWords);
            case AnyOf(var filters) -> filters.stream().anyMatch(Filter::hasWords);
            case HasStem stem -> true;
            case HasPhrase phrase -> true;
            case HasPrefix prefix -> true;
            case Not not -> false;
            case OneOf values -> false;
            case StartsWith beginning -> false;
            case Present present -> false;
            case Between between -> false;
        };
    }
}
