package io.docket.query.ticket.search.language;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the search language. Whatever is typed means something: what breaks the rules is searched as plain text. */
public final class QueryLanguage {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s()\"*]+");
    private static final int MOST_PLAIN_WORDS = 50;

    private QueryLanguage() {}

    public static ParsedQuery parse(String text) {
        var sorting = new Sorting();
        var rest = sorting.takenFrom(text);
        try {
            return new ParsedQuery(new Parser(rest).parse(), sorting.order(), sorting.notice());
        } catch (NotUnderstoodException e) {
            return new ParsedQuery(plain(rest), sorting.order(), e.getMessage() + " Searched as plain text.");
        }
    }

    /** The query in its plainest form; reading it gives the same query again. */
    public static String print(ParsedQuery query) {
        var order = query.order();
        var printed = Printer.print(query.term());
        return order == null
                ? printed
                : printed + " order_by:" + order.field().code() + " sort:" + (order.descending() ? "desc" : "asc");
    }

    private static Term plain(String text) {
        return Term.all(Stream.of(BETWEEN_WORDS.split(text))
                .filter(word -> !word.isEmpty())
                .limit(MOST_PLAIN_WORDS)
                .<Term>map(word -> new Term.Word(word, false))
                .toList());
    }
}
