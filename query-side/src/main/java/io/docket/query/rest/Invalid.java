package io.docket.query.rest;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.problem.RuleViolation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Requests that are wrong in one field. */
public final class Invalid {

    static final String SEVERAL = "Some fields are not as they must be.";
    private static final String NEEDED = "This field is needed.";

    private Invalid() {}

    /** The refusal that names the field. */
    public static Refusal field(String field, String detail) {
        return new Refusal(new RuleViolation(
                ProblemCode.INVALID_REQUEST, detail, Map.of("errors", List.of(new Problem.FieldError(field, detail)))));
    }

    /** The refusal that names each field. */
    static Refusal fields(List<Problem.FieldError> faults) {
        return faults.size() == 1
                ? field(faults.getFirst().field(), faults.getFirst().detail())
                : new Refusal(new RuleViolation(ProblemCode.INVALID_REQUEST, SEVERAL, Map.of("errors", faults)));
    }

    /** The value, which has to be there. */
    public static <T> T required(String field, @Nullable T value) {
        return Optional.ofNullable(value).orElseThrow(() -> field(field, NEEDED));
    }

    /** The text, which has to be there and not blank. */
    public static String text(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw field(field, NEEDED);
        }
        return value;
    }
}
