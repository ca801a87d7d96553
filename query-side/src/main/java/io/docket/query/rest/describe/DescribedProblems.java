package io.docket.query.rest.describe;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.MediaType;

/** Problems as RFC 9457 has them, with the codes that the desk answers under each status. */
final class DescribedProblems {
    private static final Map<Integer, String> MEANINGS = new TreeMap<>(Map.of(
            400, "The request itself is wrong: invalid-request, with the fields in errors.",
            401, "Nobody is signed in, or not any more: unauthenticated, bad-credentials.",
            403, "You may see it, but not do this: forbidden.",
            404, "There is no such thing, or you may not see it: not-found.",
            409, "Somebody else was first: already-taken, edit-conflict.",
            413, "The file is too large: attachment-too-large.",
            422, "A rule of the desk stands against it, such as illegal-transition or unknown-reference.",
            429, "Too many attempts: too-many-attempts.",
            503, "Not at the moment: not-yet-visible, busy, files-unavailable, history-unreadable."));

    static final List<Integer> STATUSES = List.copyOf(MEANINGS.keySet());

    private DescribedProblems() {}

    static void define(Components components) {
        components.addSchemas("Problem", schema());
        MEANINGS.forEach((status, meaning) -> components.addResponses(name(status), answer(status, meaning)));
    }

    static String reference(int status) {
        return "#/components/responses/" + name(status);
    }

    private static String name(int status) {
        return "Problem" + status;
    }

    private static ApiResponse answer(int status, String meaning) {
        var answer = new ApiResponse()
                .description(meaning)
                .content(ApiDescription.json(MediaType.APPLICATION_PROBLEM_JSON_VALUE, ApiDescription.ref("Problem")));
        return status == 429 || status == 503
                ? answer.addHeaderObject(
                        "Retry-After",
                        new Header().description("Seconds to wait.").schema(ApiDescription.whole()))
                : answer;
    }

    private static Schema<?> schema() {
        var error = new JsonSchema()
                .typesItem("object")
                .addProperty("field", ApiDescription.text().description("Its path, such as requester.email."))
                .addProperty("detail", ApiDescription.text());
        var problem = new JsonSchema();
        problem.setRequired(List.of("type", "title", "status", "code", "detail"));
        return problem.typesItem("object")
                .description("A problem, with whatever else a program needs to act on it.")
                .addProperty("type", ApiDescription.text())
                .addProperty("title", ApiDescription.text())
                .addProperty("status", ApiDescription.whole())
                .addProperty("code", ApiDescription.text().description("Stable, in kebab case."))
                .addProperty("detail", ApiDescription.text().description("A sentence for a person."))
                .addProperty("errors", ApiDescription.list(error));
    }
}
