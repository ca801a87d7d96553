package io.docket.query.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/**
 * Answers what no controller takes: an unknown path, and a method or media type that a known one does not have. Without
 * it, the screens would take them for pages of theirs.
 */
final class UnroutedRequests implements HttpRequestHandler, HandlerExceptionResolver {
    private static final Logger LOG = LoggerFactory.getLogger(UnroutedRequests.class);
    private static final int AFTER_CONTROLLERS = 1;

    private final SecurityProblems problems;

    UnroutedRequests(SecurityProblems problems) {
        this.problems = problems;
    }

    SimpleUrlHandlerMapping mapping() {
        return new SimpleUrlHandlerMapping(Map.of("/api/**", this, "/actuator/**", this), AFTER_CONTROLLERS);
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(response, Problem.of(HttpStatus.NOT_FOUND, "not-found", "There is no such call."));
    }

    /** @param handler null where the request did not get as far as one */
    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
        if (handler != null) {
            return null;
        }
        return switch (fault) {
            case ErrorResponse known -> {
                known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
                var status = HttpStatus.valueOf(known.getStatusCode().value());
                yield answer(
                        response,
                        Problem.of(
                                status,
                                UnreadableRequests.code(status),
                                String.valueOf(known.getBody().getDetail())));
            }
            // Taken apart before anybody looks for a controller.
            case MultipartException broken ->
                answer(response, Problem.invalid("The parts of the body cannot be told apart.", List.of()));
            default -> null;
        };
    }

    private ModelAndView answer(HttpServletResponse response, Problem problem) {
        try {
            problems.write(response, problem);
        } catch (IOException gone) {
            LOG.debug("Nobody is there to be told of a problem", gone);
        }
        return new ModelAndView();
    }
}
