package io.docket.query.rest;

import io.docket.query.rest.Problem.FieldError;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says which field of a request could not be understood, and why. */
final class UnreadableRequests {

    private UnreadableRequests() {}

    static Optional<Problem> problem(Exception fault) {
        return switch (fault) {
            case HttpMessageNotReadableException unread -> Optional.of(body(unread));
            case MethodArgumentNotValidException invalid ->
                Optional.of(Problem.invalid(
                        Invalid.SEVERAL,
                        invalid.getFieldErrors().stream()
                                .map(error ->
                                        new FieldError(error.getField(), String.valueOf(error.getDefaultMessage())))
                                .toList()));
            case MethodArgumentTypeMismatchException mismatch ->
                Optional.of(field(mismatch.getName(), "This value cannot be read."));
            case MissingServletRequestParameterException missing ->
                Optional.of(field(missing.getParameterName(), "This parameter is needed."));
            case MissingServletRequestPartException missing ->
                Optional.of(field(missing.getRequestPartName(), "This part is needed."));
            case MultipartException broken ->
                Optional.of(Problem.invalid("The parts of the body cannot be told apart.", List.of()));
            case InvalidParameterException coded ->
                Optional.of(Problem.invalid("A parameter cannot be read: it is not encoded as UTF-8.", List.of()));
            default -> Optional.empty();
        };
    }

    /** A status in words, for those that no rule of ours stands behind. */
    static String code(HttpStatus status) {
        return status == HttpStatus.BAD_REQUEST
                ? "invalid-request"
                : status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static Problem body(HttpMessageNotReadableException unread) {
        return withFormer(BodyFaults.taken(), reason(unread));
    }

    /** What was wrong before the body could not be read any further is told as well; none of it twice. */
    private static Problem withFormer(List<FieldError> former, Problem last) {
        var all = Stream.concat(
                        former.stream(),
                        Stream.ofNullable(last.errors()).flatMap(List::stream).filter(error -> former.stream()
                                .noneMatch(known -> known.field().equals(error.field()))))
                .toList();
        return former.isEmpty()
                        || Objects.requireNonNullElse(last.errors(), List.of()).isEmpty()
                ? last
                : Problem.invalid(all.size() == 1 ? all.getFirst().detail() : Invalid.SEVERAL, all);
    }

    private static Problem reason(HttpMessageNotReadableException unread) {
        return switch (Optional.<Throwable>ofNullable(unread.getCause()).orElse(unread)) {
            case UnrecognizedPropertyException unknown -> field(path(unknown), "There is no such field.");
            case InvalidFormatException format -> field(path(format), BodyFaults.UNKNOWN_WORD);
            case DatabindException bound -> field(path(bound), "This value cannot be read.");
            case JacksonException broken -> Problem.invalid("The body is not valid JSON.", List.of());
            default -> Problem.invalid("The request has no readable body.", List.of());
        };
    }

    private static Problem field(String field, String detail) {
        return Problem.invalid(detail, List.of(new FieldError(field, detail)));
    }

    private static String path(DatabindException fault) {
        return fault.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
