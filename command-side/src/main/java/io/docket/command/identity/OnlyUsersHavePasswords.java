package io.docket.command.identity;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;

/** A password is of use only to somebody with a user name. */
record OnlyUsersHavePasswords(boolean setsPassword, boolean isUser) implements Rule {

    @Override
    public boolean isViolated() {
        return setsPassword && !isUser;
    }

    @Override
    public RuleViolation violation() {
        return new RuleViolation(ProblemCode.INVALID_REQUEST, "Somebody without a user name cannot have a password.");
    }
}
