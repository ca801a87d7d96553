package io.docket.query.ticket.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Splits texts into words, stemmed by the language that the text is in. */
public final class Words {

    private Words() {}

    /** The words of a whole text, stemmed by its own language. */
    public static List<Token> of(String text) {
        var words = analyzed(Language.WORDS, text);
        var stems = analyzed(language(text).stems(), text);
        return IntStream.range(0, words.size())
                .mapToObj(i -> new Token(words.get(i), stems.get(i)))
                .toList();
    }

    /** The words that something typed consists of, unstemmed. */
    public static List<String> plain(String typed) {
        return analyzed(Language.WORDS, typed);
    }

    /** The stems that one word has in any language, as the language of what is searched is not known. */
    public static Set<String> stems(String word) {
        var stems = new LinkedHashSet<String>();
        for (var language : Language.values()) {
            stems.addAll(analyzed(language.stems(), word));
        }
        return stems;
    }

    /** Whether the word says too little to insist on it. */
    public static boolean isCommon(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(Language.values()).anyMatch(language -> language.hasCommon(lower));
    }

    /** The language whose common words the text has most of. */
    static Language language(String text) {
        var words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        return Arrays.stream(Language.values())
                .max(Comparator.<Language>comparingLong(language ->
                                Arrays.stream(words).filter(language::hasCommon).count())
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static List<String> analyzed(Analyzer analyzer, String text) {
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var found = new ArrayList<String>();
            stream.reset();
            while (stream.incrementToken()) {
                found.add(term.toString());
            }
            stream.end();
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
