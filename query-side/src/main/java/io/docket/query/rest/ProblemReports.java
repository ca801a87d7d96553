package io.docket.query.rest;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers what the server refuses before any of ours sees it, such as an address that cannot be decoded, like
 * everything else: with a problem, and without saying what server it is.
 */
final class ProblemReports extends ErrorReportValve {
    private final JsonMapper json;

    ProblemReports(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        var status = HttpStatus.resolve(response.getStatus());
        if (status == null
                || !status.isError()
                || response.getContentWritten() > 0
                || !response.setErrorReported()
                || !canBeSent(response)) {
            return;
        }
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding("UTF-8");
            response.setHeader("X-Content-Type-Options", "nosniff");
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(json.writeValueAsString(problem(status)));
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("Nobody is there to be told of a problem", gone);
        }
    }

    private static boolean canBeSent(Response response) {
        var possible = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, possible);
        return possible.get();
    }

    static Problem problem(HttpStatus status) {
        if (status == HttpStatus.BAD_REQUEST) {
            return Problem.invalid("This request cannot be read.", List.of());
        }
        return status.is5xxServerError()
                ? Problem.of(status, "internal-error", "Something went wrong on our side.")
                : Problem.of(status, UnreadableRequests.code(status), "This request is not taken.");
    }
}
