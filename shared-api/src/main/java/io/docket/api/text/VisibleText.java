package io.docket.api.text;

/** What of a text its readers get to see. */
public final class VisibleText {

    private VisibleText() {}

    /** Whether there is anything to see: blanks, joiners, fillers and the like alone look like nothing. */
    public static boolean isSeen(String text) {
        return text.codePoints().anyMatch(VisibleText::isSeen);
    }

    /**
     * Whether it has characters that turn the direction of others by force: what stands beside them in a list then
     * reads as something else. Languages that are written from right to left need none of them in a name.
     */
    public static boolean turnsDirection(String text) {
        return text.codePoints()
                .anyMatch(character ->
                        (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069));
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> !isFiller(character);
        };
    }

    /** Letters, marks and signs by their category, and drawn as nothing all the same. */
    private static boolean isFiller(int character) {
        return switch (character) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
            default ->
                (character >= 0x180B && character <= 0x180F)
                        || (character >= 0xFE00 && character <= 0xFE0F)
                        || (character >= 0xE0100 && character <= 0xE01EF);
        };
    }
}
