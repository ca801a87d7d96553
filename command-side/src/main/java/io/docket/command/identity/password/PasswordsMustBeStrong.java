package io.docket.command.identity.password;

import io.docket.api.identity.command.Secret;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A password is long, not one that everybody tries first, and not made of the user's own name. */
public record PasswordsMustBeStrong(
        Secret password, @Nullable String username) implements Rule {
    private static final int SHORTEST = 12;
    /** Longer ones would only make hashing expensive. */
    private static final int LONGEST = 200;

    @Override
    public boolean isViolated() {
        var value = password.value();
        return value.length() < SHORTEST || value.length() > LONGEST || isCommon(value) || containsName(value);
    }

    @Override
    public RuleViolation violation() {
        return new RuleViolation(
                ProblemCode.WEAK_PASSWORD,
                "A password has at least " + SHORTEST + " characters, does not contain the user name, and is not one"
                        + " that many people use.");
    }

    private static boolean isCommon(String value) {
        return value.chars().distinct().count() < 5 || CommonPasswords.contain(value);
    }

    private boolean containsName(String value) {
        return username != null && value.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT));
    }
}
