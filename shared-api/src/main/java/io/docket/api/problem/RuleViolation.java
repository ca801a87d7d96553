package io.docket.api.problem;

import java.util.Map;

/**
 * Why something was refused.
 *
 * @param detail a sentence for the person who asked
 * @param facts what a program needs to act on it, JSON values by name
 */
public record RuleViolation(ProblemCode code, String detail, Map<String, Object> facts) {

    public RuleViolation(ProblemCode code, String detail) {
        this(code, detail, Map.of());
    }
}
