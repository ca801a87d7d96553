package io.docket.command.identity;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;

/** Somebody can always administer the desk. */
record AnAdministratorStays(boolean loses, boolean othersRemain) implements Rule {

    @Override
    public boolean isViolated() {
        return loses && !othersRemain;
    }

    @Override
    public RuleViolation violation() {
        return new RuleViolation(
                ProblemCode.LAST_ADMINISTRATOR, "This is the last administrator. Make somebody else one first.");
    }
}
