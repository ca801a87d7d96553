package io.docket.command.imports;

import java.util.HashMap;
import java.util.Map;

/**
 * What is kept of files while they are read, and how much of it: all of an import is in memory before its first ticket
 * is written. What stands in many lines is kept once.
 */
final class KeptText {
    /** Three times the published log. A line needs about half a kilobyte until it is written. */
    static final int MOST_LINES = 500_000;

    private static final long MOST_CHARACTERS = 64L * 1024 * 1024;

    private final Map<String, String> texts = new HashMap<>();
    private long characters;
    private int lines;

    /** @throws UnreadableImport where it is one line too many */
    void line() {
        lines++;
        if (lines > MOST_LINES) {
            throw tooMuch();
        }
    }

    /**
     * The same text, from where it stands already if it does.
     *
     * @throws UnreadableImport where it is too much
     */
    String text(String text) {
        var known = texts.putIfAbsent(text, text);
        if (known != null) {
            return known;
        }
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw tooMuch();
        }
        return text;
    }

    private static UnreadableImport tooMuch() {
        return new UnreadableImport("These files are too large for one import, which takes " + MOST_LINES / 1000
                + ",000 lines and 64 million characters. Import some cases, with all their updates, and then the others."
                + " Nothing was imported.");
    }
}
