package io.docket.query.ticket.search.text;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** The languages whose inflections are known. */
public enum Language {
    ENGLISH(
            new CharArraySet(
                    List.of(
                            "a", "about", "after", "all", "am", "an", "and", "any", "are", "as", "at", "be", "been",
                            "but", "by", "can", "could", "did", "do", "does", "for", "from", "had", "has", "have", "he",
                            "her", "his", "how", "i", "if", "in", "into", "is", "it", "its", "just", "me", "my", "no",
                            "not", "of", "on", "or", "our", "she", "so", "than", "that", "the", "their", "them", "then",
                            "there", "these", "they", "this", "to", "us", "was", "we", "were", "what", "when", "which",
                            "who", "why", "will", "with", "would", "you", "your"),
                    false),
            words -> new PorterStemFilter(new EnglishPossessiveFilter(words))),
    GERMAN(
            GermanAnalyzer.getDefaultStopSet(),
            words -> new GermanLightStemFilter(new GermanNormalizationFilter(words)));

    private final CharArraySet commonWords;
    private final Analyzer stems;

    Language(CharArraySet commonWords, UnaryOperator<TokenStream> stemming) {
        this.commonWords = commonWords;
        this.stems = analyzer(words -> new ASCIIFoldingFilter(stemming.apply(words)));
    }

    /** Words as they stand, but for case and accents; the same ones in the same order as any language's stems. */
    static final Analyzer WORDS = analyzer(words -> new ASCIIFoldingFilter(new EnglishPossessiveFilter(words)));

    Analyzer stems() {
        return stems;
    }

    /** Whether the word, in lower case, says little: every other sentence has it. */
    boolean hasCommon(String word) {
        return commonWords.contains(word);
    }

    private static Analyzer analyzer(UnaryOperator<TokenStream> filters) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var words = new StandardTokenizer();
                return new TokenStreamComponents(words, filters.apply(new LowerCaseFilter(words)));
            }
        };
    }
}
