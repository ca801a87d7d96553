package io.docket.command.identity;

import io.docket.api.identity.ErasureId;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** There is no way back, and nothing new is learnt of somebody who was forgotten. */
record ForgottenPeopleStayForgotten(@Nullable ErasureId erasure) implements Rule {

    @Override
    public boolean isViolated() {
        return erasure != null;
    }

    @Override
    public RuleViolation violation() {
        return new RuleViolation(
                ProblemCode.PERSON_FORGOTTEN,
                "This person was forgotten: nothing about them can be changed any more.",
                Map.of("erasure", Objects.requireNonNull(erasure)));
    }
}
