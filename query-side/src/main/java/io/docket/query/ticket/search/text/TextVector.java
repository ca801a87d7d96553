package io.docket.query.ticket.search.text;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Texts as PostgreSQL's {@code tsvector}: every stem, and every word as it stands behind {@code =}, with its place.
 * Texts stand far apart, so that no phrase spans two of them.
 */
public final class TextVector {

    /** Marks words as they stand, beside stems. */
    public static final String EXACT = "=";

    private static final int APART = 100;
    private static final int LAST_PLACE = 16_383;
    private static final int MOST_BYTES = 400_000;
    private static final int BYTES_PER_PLACE = 12;

    private final StringBuilder vector = new StringBuilder();
    private int place;
    private int bytes;

    private TextVector() {}

    /** What PostgreSQL can hold of the texts: places up to 16383, less than half a megabyte in all. */
    public static String of(List<String> texts) {
        return new TextVector().with(texts);
    }

    /** The same, to be put behind a vector of earlier texts. */
    public static String continuing(List<String> texts) {
        var vector = new TextVector();
        vector.place = APART;
        return vector.with(texts);
    }

    private String with(List<String> texts) {
        for (var text : texts) {
            var words = Words.of(text);
            // One without words leaves no place behind, from which whoever continues could keep apart.
            if (!words.words().isEmpty()) {
                add(words);
                place += APART;
            }
        }
        return vector.toString();
    }

    private void add(SplitText text) {
        var words = text.words().split(" ", -1);
        var stems = text.stems().split(" ", -1);
        for (int word = 0; word < words.length; word++) {
            place++;
            if (place <= LAST_PLACE && bytes <= MOST_BYTES) {
                add(stems[word]);
                add(EXACT + words[word]);
            }
        }
    }

    private void add(String lexeme) {
        vector.append(quoted(lexeme)).append(':').append(place).append(' ');
        bytes += lexeme.getBytes(StandardCharsets.UTF_8).length + BYTES_PER_PLACE;
    }

    /** A lexeme as literals of {@code tsvector} and {@code tsquery} write it. */
    public static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
