package io.docket.query.ticket.rest;

import io.docket.query.ticket.search.language.SearchField;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Describes to programs the parameters that speak the search language, with the fields that it has. */
final class DescribedSearch implements OpenApiCustomizer {
    private static final Set<String> PATHS =
            Set.of("/api/v1/tickets", "/api/v1/search", "/api/v1/reports/tickets", "/api/v1/reports/tickets/csv");

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "q",
            "Which tickets, in the search language, such as status<solved priority>=high assignee:me -tags:spam"
                    + " created>2026-01-01 \"exact phrase\". Space is AND, a repeated key is OR, - is NOT; AND, OR, NOT and"
                    + " parentheses may be written too. Words without a key are looked for in subject, messages and number."
                    + " Keys: " + fields(field -> true)
                    + ". What cannot be read so is searched as plain text, and notice says so. Empty for all tickets.",
            "sort",
            "One of " + fields(SearchField::ordered) + " or relevance; with - in front for descending.",
            "facets",
            "Fields whose values are counted over all hits, of " + fields(SearchField::countable) + ".",
            "by",
            "The field to group by, of " + fields(field -> true) + ".");

    @Override
    public void customise(OpenAPI api) {
        api.getPaths().entrySet().stream()
                .filter(path -> PATHS.contains(path.getKey()))
                .map(path -> path.getValue().getGet())
                .forEach(DescribedSearch::describe);
    }

    private static void describe(Operation operation) {
        Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream()
                .filter(parameter -> DESCRIPTIONS.containsKey(parameter.getName()))
                .forEach(parameter -> parameter.description(DESCRIPTIONS.get(parameter.getName())));
    }

    private static String fields(Predicate<SearchField> wanted) {
        return Stream.of(SearchField.values())
                .filter(wanted)
                .map(SearchField::code)
                .collect(Collectors.joining(", "));
    }
}
