package io.docket.query.ticket.search.filter;

import io.docket.query.ticket.search.language.Term;
import io.docket.query.ticket.search.text.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What typed words mean. */
final class TextInterpretation {

    private TextInterpretation() {}

    static boolean isText(Term term) {
        return term instanceof Term.Word || term instanceof Term.Phrase;
    }

    static boolean isCommonWord(Term term) {
        return term instanceof Term.Word(var text, var prefix) && !prefix && Words.isCommon(text);
    }

    /** One word by its stem; what reads as several, such as an e-mail address, as a phrase. */
    static Filter word(String text, boolean prefix, Set<Zone> zones) {
        var words = Words.plain(text);
        if (words.isEmpty()) {
            return Filter.EVERYTHING;
        } else if (prefix) {
            return prefixed(words, zones);
        }
        return words.size() == 1 ? new Filter.HasStem(zones, Words.stems(text)) : new Filter.HasPhrase(zones, words);
    }

    /** Words that need not stand together. */
    static Filter words(String text, boolean prefix, Set<Zone> zones) {
        var parts = text.split("\\s+");
        var last = parts.length - 1;
        return Filter.all(IntStream.rangeClosed(0, last)
                .mapToObj(i -> word(parts[i], prefix && i == last, zones))
                .toList());
    }

    static Filter phrase(String text, Set<Zone> zones) {
        var words = Words.plain(text);
        return words.isEmpty() ? Filter.EVERYTHING : new Filter.HasPhrase(zones, words);
    }

    private static Filter prefixed(List<String> words, Set<Zone> zones) {
        var last = new Filter.HasPrefix(zones, words.getLast());
        var before = words.subList(0, words.size() - 1);
        return before.isEmpty() ? last : Filter.all(List.of(new Filter.HasPhrase(zones, before), last));
    }
}
