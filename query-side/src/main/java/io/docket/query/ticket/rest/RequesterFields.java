package io.docket.query.ticket.rest;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.problem.RuleViolation;
import java.util.List;
import java.util.Map;

/** Tells what is wrong with a new contact by the fields of the request, where a requester is part of a ticket. */
final class RequesterFields {
    private static final Map<Object, String> PATHS =
            Map.of("email", "requester.email", "displayName", "requester.name");

    private RequesterFields() {}

    static Refusal in(Refusal refused) {
        var violation = refused.violation();
        return violation.code() == ProblemCode.INVALID_REQUEST
                        && violation.facts().get("errors") instanceof List<?> errors
                ? new Refusal(new RuleViolation(
                        violation.code(),
                        violation.detail(),
                        Map.of(
                                "errors",
                                errors.stream().map(RequesterFields::error).toList())))
                : refused;
    }

    private static Object error(Object error) {
        return error instanceof Map<?, ?> fact && PATHS.containsKey(String.valueOf(fact.get("field")))
                ? Map.of(
                        "field",
                        String.valueOf(PATHS.get(String.valueOf(fact.get("field")))),
                        "detail",
                        String.valueOf(fact.get("detail")))
                : error;
    }
}
