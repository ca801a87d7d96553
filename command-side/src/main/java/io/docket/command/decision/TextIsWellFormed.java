package io.docket.command.decision;

import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;
import io.docket.api.text.VisibleText;
import java.util.Locale;

/**
 * Texts are neither endless nor empty, to the eye as well: something can be seen in each. What stands in a line of a
 * list does not turn the direction of what stands beside it.
 */
public record TextIsWellFormed(String field, String text, int longest, Layout layout) implements Rule {

    public enum Layout {
        ONE_LINE,
        MANY_LINES
    }

    public static TextIsWellFormed subject(String text) {
        return new TextIsWellFormed("subject", text, 300, Layout.ONE_LINE);
    }

    public static TextIsWellFormed body(String field, String text) {
        return new TextIsWellFormed(field, text, 64 * 1024, Layout.MANY_LINES);
    }

    @Override
    public boolean isViolated() {
        return !VisibleText.isSeen(text)
                || length() > longest
                || text.codePoints().anyMatch(this::isUnwanted)
                || (layout == Layout.ONE_LINE && VisibleText.turnsDirection(text));
    }

    @Override
    public RuleViolation violation() {
        return Invalid.field(
                field,
                "This text needs 1 to " + String.format(Locale.ROOT, "%,d", longest)
                        + " characters, of which some can be seen, and no "
                        + (layout == Layout.ONE_LINE
                                ? "control characters or such that turn the direction of writing."
                                : "control characters."));
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
