package io.docket.query.ticket.search.postgresql;

import io.docket.query.ticket.search.filter.Column;
import io.docket.query.ticket.search.filter.Filter;
import io.docket.query.ticket.search.filter.Zone;
import io.docket.query.ticket.search.text.TextVector;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A filter as a condition on {@code ticket_search}; every value is a parameter. */
public final class SqlFilter {

    private final Parameters parameters;

    private SqlFilter(Parameters parameters) {
        this.parameters = parameters;
    }

    /** The condition; its values are added to the parameters. */
    public static String of(Filter filter, Parameters parameters) {
        return new SqlFilter(parameters).condition(filter);
    }

    private String condition(Filter filter) {
        return switch (filter) {
            case Filter.AllOf(var filters) -> joined(filters, " and ", "true");
            case Filter.AnyOf(var filters) -> joined(filters, " or ", "false");
            case Filter.Not(var inner) -> "(" + condition(inner) + ") is not true";
            case Filter.OneOf(var column, var values) -> oneOf(column, values);
            case Filter.StartsWith(var column, var prefix) -> startsWith(column, prefix);
            case Filter.Present(var column) ->
                column.type() == Column.Type.WORDS
                        ? "cardinality(" + column.code() + ") > 0"
                        : column.code() + " is not null";
            case Filter.Between between -> between(between);
            case Filter.HasStem(var zones, var stems) -> matches(zones, alternatives(stems));
            case Filter.HasPhrase(var zones, var words) -> matches(zones, phrase(words));
            case Filter.HasPrefix(var zones, var prefix) ->
                matches(zones, TextVector.quoted(TextVector.EXACT + prefix) + ":*");
        };
    }

    private String joined(List<Filter> filters, String operator, String ofNone) {
        return filters.isEmpty()
                ? ofNone
                : filters.stream().map(this::condition).collect(Collectors.joining(operator, "(", ")"));
    }

    private String oneOf(Column column, Set<String> values) {
        var array = parameters.add(literal(values));
        return switch (column.type()) {
            case ID -> column.code() + " = any(cast(" + array + " as uuid[]))";
            case WORDS -> column.code() + " && cast(" + array + " as text[])";
            default -> column.code() + " = any(cast(" + array + " as text[]))";
        };
    }

    private String startsWith(Column column, String prefix) {
        var beginning = parameters.add(prefix);
        return column.type() == Column.Type.WORDS
                ? "exists (select from unnest(" + column.code() + ") one where starts_with(one, " + beginning + "))"
                : "starts_with(" + column.code() + ", " + beginning + ")";
    }

    private String between(Filter.Between between) {
        var from = between.from() == null
                ? "true"
                : between.column().code() + " >= " + bound(between.column(), between.from());
        var to =
                between.to() == null ? "true" : between.column().code() + " < " + bound(between.column(), between.to());
        return "(" + from + " and " + to + ")";
    }

    private String bound(Column column, long value) {
        return column.type() == Column.Type.TIME ? parameters.time(value) : parameters.add(value);
    }

    private String matches(Set<Zone> zones, String query) {
        var wanted = parameters.add(query);
        return zones.stream()
                .map(zone -> zone.code() + "_words @@ cast(" + wanted + " as tsquery)")
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String alternatives(Set<String> stems) {
        return stems.stream().map(TextVector::quoted).collect(Collectors.joining(" | "));
    }

    private static String phrase(List<String> words) {
        return words.stream()
                .map(word -> TextVector.quoted(TextVector.EXACT + word))
                .collect(Collectors.joining(" <-> "));
    }

    /** An array as PostgreSQL writes it. */
    private static String literal(Collection<String> values) {
        return values.stream()
                .map(value -> '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
