package io.docket.command.ticket;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;
import java.util.List;
import java.util.Map;

/** A field that others changed since the decision was made is not overwritten unseen. */
record NobodyElseChangedTheField(List<EditConflict> conflicts) implements Rule {

    @Override
    public boolean isViolated() {
        return !conflicts.isEmpty();
    }

    @Override
    public RuleViolation violation() {
        return new RuleViolation(
                ProblemCode.EDIT_CONFLICT,
                "Somebody else changed the same since you looked. Look at both, then decide again.",
                Map.of("conflicts", conflicts.stream().map(EditConflict::fact).toList()));
    }
}
