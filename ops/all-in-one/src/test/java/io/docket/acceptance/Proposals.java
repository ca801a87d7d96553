package io.docket.acceptance;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the assistant says about tickets. */
final class Proposals {
    static final Duration PATIENCE = Duration.ofSeconds(40);

    private Proposals() {}

    /** About something that the demo desk has seen often, so that the assistant is not at a loss. */
    static Answered ticket(Caller caller, String subject) {
        return caller.post(
                        "/tickets",
                        Map.of(
                                "subject",
                                subject,
                                "description",
                                "I ordered a new card two weeks ago and it has still not arrived. When will my card come?"))
                .expect(201);
    }

    /** As soon as it waits for a decision. */
    static JsonNode open(Caller agent, Answered ticket, String task) {
        return await().atMost(PATIENCE).until(() -> find(agent, ticket, task), proposal -> proposal.path("state")
                .asString("")
                .equals("proposed"));
    }

    /** Missing where the assistant has not said anything yet. */
    static JsonNode find(Caller agent, Answered ticket, String task) {
        return agent.get(Tickets.path(ticket) + "/proposals")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(proposal -> proposal.path("task").asString().equals(task))
                .findFirst()
                .orElse(Caller.JSON.missingNode());
    }

    static String path(Answered ticket, JsonNode proposal) {
        return Tickets.path(ticket) + "/proposals/" + proposal.path("id").asString();
    }
}
