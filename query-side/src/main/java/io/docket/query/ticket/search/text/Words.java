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
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Splits texts into words, stemmed by the language that the text is in. */
public final class Words {

    private static final KnownTexts TEXTS = new KnownTexts(Words::split);

    /** Texts that were split a moment ago are not remembered any more. */
    public static void forget() {
        TEXTS.clear();
    }

    private Words() {}

    /** The words of a whole text, stemmed by its own language. */
    public static SplitText of(String text) {
        return TEXTS.get(text);
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

    private static SplitText split(String text) {
        return new SplitText(
                String.join(" ", analyzed(Language.WORDS, text)),
                String.join(" ", analyzed(language(text).stems(), text)));
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
