package io.docket.query.ticket.search.language;

import java.util.List;
import java.util.stream.Collectors;

/** Writes terms so that reading them gives the same terms again. */
final class Printer {

    private Printer() {}

    static String print(Term term) {
        return switch (term) {
            case Term.AllOf all -> joined(all.terms(), " AND ");
            case Term.AnyOf any -> joined(any.terms(), " OR ");
            case Term.Not not -> "NOT " + operand(not.term());
            case Term.Word word -> word.text() + (word.prefix() ? "*" : "");
            case Term.Phrase phrase -> quoted(phrase.text());
            case Term.Field field -> field.field().code() + field.comparison().sign() + value(field.value());
            case Term.Range range ->
                range.field().code() + ":[" + bound(range.from()) + " TO " + bound(range.to()) + "]";
        };
    }

    private static String joined(List<Term> terms, String between) {
        return terms.stream().map(Printer::operand).collect(Collectors.joining(between));
    }

    private static String operand(Term term) {
        return term instanceof Term.AllOf || term instanceof Term.AnyOf ? "(" + print(term) + ")" : print(term);
    }

    private static String value(Term.Value value) {
        return value.prefix() ? value.text() + "*" : quoted(value.text());
    }

    private static String bound(String text) {
        return quoted(text);
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
