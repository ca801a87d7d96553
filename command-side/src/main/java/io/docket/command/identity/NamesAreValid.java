package io.docket.command.identity;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;
import java.util.List;
import java.util.Map;

/** Groups and organisations have short names. */
record NamesAreValid(String name) implements Rule {
    private static final int LONGEST = 100;

    @Override
    public boolean isViolated() {
        return name.isBlank()
                || name.length() > LONGEST
                || FieldsAreValid.isNoText(name)
                || FieldsAreValid.isMisleading(name);
    }

    @Override
    public RuleViolation violation() {
        var detail =
                "A name has 1 to " + LONGEST + " characters, can be seen, and does not turn the direction of writing.";
        return new RuleViolation(
                ProblemCode.INVALID_REQUEST,
                detail,
                Map.of("errors", List.of(Map.of("field", "name", "detail", detail))));
    }
}
