package io.docket.query.rest;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Answers, like everything else, what was refused before it came to a controller: by the server, or by a filter. */
final class RefusedRequests implements HttpRequestHandler {
    /** One of them is the framework's own, and takes the same path. */
    private static final int BEFORE_CONTROLLERS = -1;

    private final SecurityProblems problems;

    RefusedRequests(SecurityProblems problems) {
        this.problems = problems;
    }

    SimpleUrlHandlerMapping mapping() {
        return new SimpleUrlHandlerMapping(Map.of("/error", this), BEFORE_CONTROLLERS);
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(response, ProblemReports.problem(status(request)));
    }

    /** Who comes here by themselves finds nothing. */
    private static HttpStatus status(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(status -> HttpStatus.resolve((Integer) status))
                .orElse(HttpStatus.NOT_FOUND);
    }
}
