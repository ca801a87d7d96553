package io.docket.command.decision;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;
import io.docket.command.decision.Decisions.KnownGroup;
import java.util.Map;
import java.util.Optional;

/** Groups that were retired keep what they have and take nothing more. */
public record GroupIsInUse(Optional<KnownGroup> group) implements Rule {

    @Override
    public boolean isViolated() {
        return group.filter(KnownGroup::active).isEmpty();
    }

    @Override
    public RuleViolation violation() {
        return new RuleViolation(
                ProblemCode.UNKNOWN_REFERENCE, "There is no group in use with this id.", Map.of("field", "group"));
    }
}
