package io.docket.ui.component;

import java.util.List;
import java.util.function.UnaryOperator;

/** Formats of files that histories from elsewhere come in, and what they are called. */
public final class ImportFormats {
    public static final List<String> CODES = List.of("uci-incidents");

    private ImportFormats() {}

    /**
     * What people call it; one that is not known any more keeps its code.
     *
     * @param words the text of a key
     */
    public static String name(String code, UnaryOperator<String> words) {
        return CODES.contains(code) ? words.apply("imports.format." + code) : code;
    }
}
