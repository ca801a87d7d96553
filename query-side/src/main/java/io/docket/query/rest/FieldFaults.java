package io.docket.query.rest;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.problem.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with the fields of a body, told at once, so that nobody learns of it field by field. */
public final class FieldFaults {
    private final List<Refusal> faults = new ArrayList<>();

    /** A value that has to be there. */
    public FieldFaults needs(String field, @Nullable Object value) {
        return check(() -> Invalid.required(field, value));
    }

    /** A text that has to be there and not blank. */
    public FieldFaults needsText(String field, @Nullable String value) {
        return check(() -> Invalid.text(field, value));
    }

    /**
     * Reads a field, or several.
     *
     * @throws Refusal at once where it is refused for anything but what the field holds
     */
    public FieldFaults check(Runnable reading) {
        try {
            reading.run();
        } catch (Refusal refused) {
            if (refused.violation().code() != ProblemCode.INVALID_REQUEST) {
                throw refused;
            }
            faults.add(refused);
        }
        return this;
    }

    /** @throws Refusal {@code invalid-request}, with each field that something is wrong with */
    public void verify() {
        if (faults.size() == 1) {
            throw faults.getFirst();
        }
        if (!faults.isEmpty()) {
            throw new Refusal(new RuleViolation(
                    ProblemCode.INVALID_REQUEST,
                    Invalid.SEVERAL,
                    Map.of(
                            "errors",
                            faults.stream().flatMap(FieldFaults::errors).toList())));
        }
    }

    private static Stream<?> errors(Refusal refused) {
        return refused.violation().facts().get("errors") instanceof List<?> errors ? errors.stream() : Stream.of();
    }
}
