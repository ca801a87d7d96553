package io.docket.command.identity;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;

/** Whoever changes a password knows the old one. */
record CurrentPasswordIsKnown(boolean matches) implements Rule {

    @Override
    public boolean isViolated() {
        return !matches;
    }

    @Override
    public RuleViolation violation() {
        return new RuleViolation(ProblemCode.WRONG_PASSWORD, "The current password is not right.");
    }
}
