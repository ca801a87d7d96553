package io.docket.command.ticket;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;
import java.util.Map;

/** Whoever did something elsewhere has to be known here, whether or not they still work. */
record ImportedReferenceIsKnown(String field, boolean known) implements Rule {

    @Override
    public boolean isViolated() {
        return !known;
    }

    @Override
    public RuleViolation violation() {
        return new RuleViolation(
                ProblemCode.UNKNOWN_REFERENCE,
                "The " + field + " that the history names is not known to the desk.",
                Map.of("field", field));
    }
}
