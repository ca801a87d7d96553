package io.docket.command.identity;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;

/** What is referred to exists. */
record ReferencesExist(String what, boolean allExist) implements Rule {

    @Override
    public boolean isViolated() {
        return !allExist;
    }

    @Override
    public RuleViolation violation() {
        return new RuleViolation(ProblemCode.UNKNOWN_REFERENCE, "There is no such " + what + ".");
    }
}
