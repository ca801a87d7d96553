package io.docket.query.ticket.search.language;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads what follows a key, and sees that the field can have such a value. */
final class FieldReader {

    private static final Pattern RANGE =
            Pattern.compile("\\[\\s*(?:\"([^\"]*)\"|([^\\s\"\\]]+))\\s+TO\\s+(?:\"([^\"]*)\"|([^\\s\"\\]]+))\\s*]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final String NONE = "none";

    private final Scanner scanner;

    FieldReader(Scanner scanner) {
        this.scanner = scanner;
    }

    Term read(String key, Comparison comparison) throws NotUnderstoodException {
        var field = SearchField.named(key)
                .orElseThrow(() -> new NotUnderstoodException("There is no field \"" + key + "\"."));
        if (comparison != Comparison.EQUAL && !field.ordered()) {
            throw new NotUnderstoodException("\"" + key + "\" cannot be compared by " + comparison.sign() + ".");
        }
        var range = comparison == Comparison.EQUAL ? scanner.take(RANGE) : Optional.<MatchResult>empty();
        if (range.isPresent()) {
            return range(field, range.get());
        }
        var value = scanner.take('"') ? new Term.Value(scanner.quotedRest(), false) : scanner.value();
        verify(field, comparison, value);
        return new Term.Field(field, comparison, value);
    }

    private Term range(SearchField field, MatchResult range) throws NotUnderstoodException {
        var from = range.group(1) == null ? range.group(2) : range.group(1);
        var to = range.group(3) == null ? range.group(4) : range.group(3);
        if (!field.ordered() || !holds(field, from) || !holds(field, to)) {
            throw new NotUnderstoodException("\"" + field.code() + "\" has no such range.");
        }
        return new Term.Range(field, from, to);
    }

    private void verify(SearchField field, Comparison comparison, Term.Value value) throws NotUnderstoodException {
        var text = value.text();
        var fits = comparison == Comparison.EQUAL
                ? (value.prefix() ? text.isEmpty() || hasPrefixes(field) : text.equals(NONE) || holds(field, text))
                : !value.prefix() && holds(field, text);
        if (!fits) {
            throw new NotUnderstoodException(
                    "\"" + field.code() + "\" is never \"" + text + (value.prefix() ? "*" : "") + "\".");
        }
    }

    private static boolean hasPrefixes(SearchField field) {
        return switch (field.kind()) {
            case PERSON, GROUP, ORGANIZATION, LABEL, TEXT -> true;
            case CHOICE, TIME, NUMBER -> false;
        };
    }

    private static boolean holds(SearchField field, String text) {
        return switch (field.kind()) {
            case CHOICE -> field.choices().contains(text.toLowerCase(Locale.ROOT));
            case TIME -> Period.isOne(text);
            case NUMBER -> NUMBER.matcher(text).matches();
            case PERSON, GROUP, ORGANIZATION, LABEL, TEXT -> !text.isBlank();
        };
    }
}
