package io.docket.command.ticket;

import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;
import java.util.Locale;

/** Texts are neither empty nor endless, and hold nothing that no one can see. */
record TextIsWellFormed(String field, String text, int longest, Layout layout) implements Rule {

    enum Layout {
        ONE_LINE,
        MANY_LINES
    }

    static TextIsWellFormed subject(String text) {
        return new TextIsWellFormed("subject", text, 300, Layout.ONE_LINE);
    }

    static TextIsWellFormed body(String field, String text) {
        return new TextIsWellFormed(field, text, 64 * 1024, Layout.MANY_LINES);
    }

    @Override
    public boolean isViolated() {
        return text.isBlank() || length() > longest || text.codePoints().anyMatch(this::isUnwanted);
    }

    @Override
    public RuleViolation violation() {
        return Invalid.field(
                field,
                "This text needs 1 to " + String.format(Locale.ROOT, "%,d", longest)
                        + " characters, and no control characters.");
    }

    private int length() {
        return text.codePointCount(0, text.length());
    }

    /** Half a surrogate pair is no character: no database would take it. */
    private boolean isUnwanted(int character) {
        if (layout == Layout.MANY_LINES && (character == '\n' || character == '\r' || character == '\t')) {
            return false;
        }
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }
}
