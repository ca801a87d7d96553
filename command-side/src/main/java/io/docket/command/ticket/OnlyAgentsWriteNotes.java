package io.docket.command.ticket;

import io.docket.api.identity.Role;
import io.docket.api.metadata.Caller;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;

/** Notes pass between colleagues; a customer is not even told that there are any. */
record OnlyAgentsWriteNotes(Caller caller) implements Rule {

    @Override
    public boolean isViolated() {
        return !caller.is(Role.AGENT);
    }

    @Override
    public RuleViolation violation() {
        return new RuleViolation(ProblemCode.FORBIDDEN, "Only agents can do this.");
    }
}
