package io.docket.query.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words that a person is found by, and how what somebody typed looks for them. */
final class NameWords {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameWords() {}

    /** Every text by its words, and by what stands between blanks: an address is found from its beginning too. */
    static Set<String> of(@Nullable String... texts) {
        return Arrays.stream(texts)
                .filter(Objects::nonNull)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .flatMap(text -> Stream.concat(SPACE.splitAsStream(text), NO_WORD.splitAsStream(text)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    /** A tsquery for texts of which some word begins with each of the words; empty for no words at all. */
    static String beginnings(String typed) {
        return SPACE.splitAsStream(typed.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .map(word -> "'" + word.replace("\\", "\\\\").replace("'", "''") + "':*")
                .collect(Collectors.joining(" & "));
    }
}
