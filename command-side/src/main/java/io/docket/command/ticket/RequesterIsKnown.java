package io.docket.command.ticket;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;
import io.docket.command.decision.Decisions.KnownPerson;
import java.util.Map;
import java.util.Optional;

/** A ticket belongs to somebody whom the desk knows, whether or not they can sign in. */
record RequesterIsKnown(Optional<KnownPerson> requester) implements Rule {

    @Override
    public boolean isViolated() {
        return requester.isEmpty();
    }

    @Override
    public RuleViolation violation() {
        return new RuleViolation(
                ProblemCode.UNKNOWN_REFERENCE, "There is no person with this id.", Map.of("field", "requester"));
    }
}
