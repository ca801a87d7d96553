package io.docket.command.operations;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;
import java.util.List;
import java.util.Map;

/** Whoever reads in the log that events were given up wants to know why. */
record GivingUpHasAReason(String reason) implements Rule {
    private static final int LONGEST = 500;

    @Override
    public boolean isViolated() {
        return reason.isBlank() || reason.length() > LONGEST || reason.indexOf('\0') >= 0;
    }

    @Override
    public RuleViolation violation() {
        var detail = "A reason has 1 to " + LONGEST + " characters.";
        return new RuleViolation(
                ProblemCode.INVALID_REQUEST,
                detail,
                Map.of("errors", List.of(Map.of("field", "reason", "detail", detail))));
    }
}
