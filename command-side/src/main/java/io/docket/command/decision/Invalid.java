package io.docket.command.decision;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.RuleViolation;
import java.util.List;
import java.util.Map;

/** Names the field of a request that is wrong by itself, whatever the ticket is like. */
public final class Invalid {

    private Invalid() {}

    public static RuleViolation field(String field, String detail) {
        return new RuleViolation(
                ProblemCode.INVALID_REQUEST,
                detail,
                Map.of("errors", List.of(Map.of("field", field, "detail", detail))));
    }
}
