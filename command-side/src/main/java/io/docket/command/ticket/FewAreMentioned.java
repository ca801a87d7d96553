package io.docket.command.ticket;

import io.docket.api.identity.PersonId;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;
import io.docket.command.decision.Invalid;
import java.util.Set;

/** A note that calls everybody calls nobody, and each of them is looked up and told. */
record FewAreMentioned(Set<PersonId> mentioned) implements Rule {
    private static final int MOST = 50;

    @Override
    public boolean isViolated() {
        return mentioned.size() > MOST;
    }

    @Override
    public RuleViolation violation() {
        return Invalid.field("mentions", "A note mentions at most " + MOST + " agents.");
    }
}
