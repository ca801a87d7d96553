package io.docket.command.ticket;

import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;
import io.docket.command.decision.Invalid;
import io.docket.command.decision.TextIsWellFormed;
import io.docket.command.decision.TextIsWellFormed.Layout;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fields of the desk's own have names that fit into JSON, URLs and the search language. */
record CustomFieldIsWellFormed(String name, @Nullable String value) implements Rule {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,49}");

    @Override
    public boolean isViolated() {
        return !NAME.matcher(name).matches() || (value != null && text(value).isViolated());
    }

    @Override
    public RuleViolation violation() {
        return Invalid.field(
                "customFields." + name,
                "A custom field has a name of 1 to 50 letters, digits, _ and -, and a text of at most 1,000 characters.");
    }

    private TextIsWellFormed text(String value) {
        return new TextIsWellFormed(name, value, 1_000, Layout.ONE_LINE);
    }
}
