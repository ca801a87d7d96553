package io.docket.query.rest;

import io.docket.query.rest.Problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/**
 * Reads on where a body gives a field a word that is none of its values, so that all such fields are told at once. They
 * are kept with the request until its body is read.
 */
final class BodyFaults extends DeserializationProblemHandler {
    static final String UNKNOWN_WORD = "This value is none of those that are allowed.";

    private static final String KEPT = BodyFaults.class.getName();

    /** A body is about to be read: what is wrong with it may wait for its end. */
    static void begin() {
        request()
                .ifPresent(request ->
                        request.setAttribute(KEPT, new ArrayList<FieldError>(), RequestAttributes.SCOPE_REQUEST));
    }

    /** What was found since, which is not kept any longer. */
    static List<FieldError> taken() {
        return request().map(BodyFaults::taken).orElse(List.of());
    }

    private static List<FieldError> taken(RequestAttributes request) {
        var found = found(request).orElse(List.of());
        request.removeAttribute(KEPT, RequestAttributes.SCOPE_REQUEST);
        return found;
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value, String failure) {
        return anyOther(context.getParser(), type, value);
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number value, String failure) {
        return anyOther(context.getParser(), type, value.toString());
    }

    /** Some constant to read on with: nobody gets to see the body. */
    private static Object anyOther(JsonParser parser, Class<?> type, String value) {
        var found = request().flatMap(BodyFaults::found);
        // The parser is elsewhere where Jackson put something aside to read it later; the fault that ends reading names
        // it.
        if (!type.isEnum() || found.isEmpty() || !value.equals(parser.getValueAsString())) {
            return NOT_HANDLED;
        }
        found.get().add(new FieldError(path(parser.streamReadContext().pathAsPointer()), UNKNOWN_WORD));
        return type.getEnumConstants()[0];
    }

    private static String path(JsonPointer pointer) {
        var path = new StringBuilder();
        for (var step = pointer; step != null && !step.matches(); step = step.tail()) {
            if (step.mayMatchElement()) {
                path.append('[').append(step.getMatchingIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getMatchingProperty());
            }
        }
        return path.toString();
    }

    private static Optional<RequestAttributes> request() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes());
    }

    @SuppressWarnings("unchecked") // nobody else keeps anything under this name
    private static Optional<List<FieldError>> found(RequestAttributes request) {
        return Optional.ofNullable((List<FieldError>) request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST));
    }
}
