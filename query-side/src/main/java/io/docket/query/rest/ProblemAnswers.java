package io.docket.query.rest;

import io.docket.api.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns whatever a controller throws into a problem: refusals as they stand, faults without their insides. */
@RestControllerAdvice(annotations = RestController.class)
final class ProblemAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);
    private static final String RETRY_SECONDS = "1";

    @ExceptionHandler
    ResponseEntity<Problem> refused(Refusal refusal) {
        var violation = refusal.violation();
        var headers = new HttpHeaders();
        switch (violation.code().kind()) {
            case TOO_MANY ->
                headers.set(
                        HttpHeaders.RETRY_AFTER,
                        String.valueOf(violation.facts().getOrDefault("retryAfter", RETRY_SECONDS)));
            case UNAVAILABLE -> headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            case UNAUTHENTICATED -> headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            default -> {}
        }
        return answer(Problem.of(violation), headers);
    }

    @ExceptionHandler
    ResponseEntity<Problem> tooLarge(MaxUploadSizeExceededException fault) {
        return answer(Problem.of(HttpStatus.CONTENT_TOO_LARGE, "attachment-too-large", "The file is too large."));
    }

    /** @return null where nobody is there any more to be answered */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Problem> other(Exception fault) {
        if (DisconnectedClientHelper.isClientDisconnectedException(fault)) {
            LOG.debug("A client hung up before it was answered: {}", fault.toString());
            return null;
        }
        if (fault instanceof MethodArgumentTypeMismatchException mismatch
                && mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return refused(Refusal.notFound("entry")); // what is no id at all names nothing either
        }
        var unreadable = UnreadableRequests.problem(fault);
        if (unreadable.isPresent()) {
            return answer(unreadable.get());
        }
        if (fault instanceof ErrorResponse known) {
            var status = HttpStatus.valueOf(known.getStatusCode().value());
            return answer(
                    Problem.of(
                            status,
                            UnreadableRequests.code(status),
                            known.getBody().getDetail() == null
                                    ? status.getReasonPhrase()
                                    : String.valueOf(known.getBody().getDetail())),
                    known.getHeaders());
        }
        LOG.error("A request failed", fault);
        return answer(Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal-error",
                "Something went wrong on our side. What you sent may be sent again under the same Idempotency-Key."));
    }

    private static ResponseEntity<Problem> answer(Problem problem) {
        return answer(problem, HttpHeaders.EMPTY);
    }

    private static ResponseEntity<Problem> answer(Problem problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
