package io.docket.query.rest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.docket.api.problem.RuleViolation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A problem as RFC 9457 has it.
 *
 * @param code stable, in kebab case
 * @param detail a sentence for a person
 * @param errors one per field, where the request itself was wrong
 * @param facts what a program needs to act on it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        @Nullable List<FieldError> errors,
        @JsonAnyGetter Map<String, Object> facts) {

    /** @param field path of the field in the request, such as {@code requester.email} */
    public record FieldError(String field, String detail) {}

    static Problem of(HttpStatus status, String code, String detail) {
        return new Problem("about:blank", status.getReasonPhrase(), status.value(), code, detail, null, Map.of());
    }

    static Problem of(RuleViolation violation) {
        var status = Statuses.of(violation.code());
        return new Problem(
                "about:blank",
                status.getReasonPhrase(),
                status.value(),
                violation.code().code(),
                violation.detail(),
                status == HttpStatus.BAD_REQUEST && !violation.facts().containsKey("errors") ? List.of() : null,
                violation.facts());
    }

    static Problem invalid(String detail, List<FieldError> errors) {
        var status = HttpStatus.BAD_REQUEST;
        return new Problem(
                "about:blank", status.getReasonPhrase(), status.value(), "invalid-request", detail, errors, Map.of());
    }
}
