package io.docket.api.attachment;

import java.text.Normalizer;

/** What files are called, on their way in. */
public final class FileName {
    /** What file systems take, in UTF-16 units. */
    public static final int LONGEST = 255;

    private static final int LONGEST_ENDING = 20;
    private static final String NAMELESS = "file";

    private FileName() {}

    /**
     * A name that can be shown and saved. Some browsers send whole paths, some senders send anything: folders, control
     * characters and those that turn the direction of what stands beside them are left out, and so is what is too long,
     * but for the ending.
     */
    public static String harmless(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var shown = last.codePoints()
                .filter(FileName::isShown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var fitting = fitting(Normalizer.normalize(shown, Normalizer.Form.NFC).strip());
        return fitting.isEmpty() || fitting.equals(".") || fitting.equals("..") ? NAMELESS : fitting;
    }

    private static boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String fitting(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        var end = LONGEST - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end)
                        .strip()
                + ending;
    }
}
