package io.docket.faults;

import io.docket.faults.load.DeskClient;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What read models have put aside, as an operator deals with it. */
final class Retries {

    private Retries() {}

    /**
     * Has everything written after all, page by page.
     *
     * @param violations for what cannot be
     * @return how many times that was asked for
     */
    static int all(DeskClient operator, URI desk, List<String> violations) throws IOException, InterruptedException {
        int asked = 0;
        for (var page = letters(operator, desk); !page.isEmpty(); page = letters(operator, desk)) {
            for (var letters : page) {
                var which = "%s/%s"
                        .formatted(
                                letters.required("readModel").asString(),
                                letters.required("sequence").asString());
                var answer = operator.post(desk, "ops/dead-letters/" + which + "/retry", Map.of());
                asked++;
                if (!answer.isDone() || answer.json().required("left").asInt() > 0) {
                    violations.add("A retry of %s was answered %s".formatted(which, answer));
                    return asked;
                }
            }
        }
        return asked;
    }

    private static List<JsonNode> letters(DeskClient operator, URI desk) throws IOException, InterruptedException {
        return operator.get(desk, "ops/dead-letters")
                .json()
                .required("items")
                .valueStream()
                .toList();
    }
}
