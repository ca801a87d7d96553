package io.docket.command.identity;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;

/** Agents make contacts known; who can sign in, or do more than a customer, is up to administrators. */
record OnlyAdministratorsMakeUsers(boolean makesUser, boolean mayMakeUsers) implements Rule {

    @Override
    public boolean isViolated() {
        return makesUser && !mayMakeUsers;
    }

    @Override
    public RuleViolation violation() {
        return new RuleViolation(ProblemCode.FORBIDDEN, "Only administrators add people who can sign in.");
    }
}
