package io.docket.command.identity;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;

/** A one-time link is good once, for an hour, and only the newest. */
record LinksAreSpentOnce(boolean good) implements Rule {

    @Override
    public boolean isViolated() {
        return !good;
    }

    @Override
    public RuleViolation violation() {
        return new RuleViolation(
                ProblemCode.LINK_SPENT, "This link was used already or has expired. Ask for another one.");
    }
}
