package io.docket.command.planted;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;
import java.util.UUID;
import org.springframework.core.env.Environment;

/** Decides by chance, and by what only Spring knows. */
public record GuessingRule(Environment environment) implements Rule {

    @Override
    public boolean isViolated() {
        return UUID.randomUUID().hashCode() > 0;
    }

    @Override
    public RuleViolation violation() {
        return new RuleViolation(ProblemCode.INVALID_REQUEST, "Bad luck.");
    }
}
