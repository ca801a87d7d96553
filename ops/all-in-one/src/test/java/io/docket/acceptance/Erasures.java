package io.docket.acceptance;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;

/** People who are forgotten. */
final class Erasures {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    static final Map<String, String> REASON = Map.of("reason", "Asked for it by letter");

    private Erasures() {}

    static String personalData(String person) {
        return "/people/" + person + "/personal-data";
    }

    /** As soon as the receipt is there. */
    static Answered done(RunningDesk desk, Answered begun) {
        return await("the receipt")
                .atMost(PATIENCE)
                .until(
                        () -> desk.as("admin")
                                .get("/erasures/" + begun.at("/id"))
                                .expect(200),
                        erasure -> erasure.at("/state").equals("done"));
    }

    /** Somebody with a ticket on which everybody had their say, and then without. */
    static void forgetSomebody(RunningDesk desk) {
        var person = People.register(desk, "customer");
        var path = Tickets.path(Tickets.open(person.signIn(desk)));
        var agent = desk.as("agent");
        agent.post(path + "/replies", Map.of("body", "Two words")).expect(201);
        agent.post(path + "/notes", Map.of("body", "And three more")).expect(201);
        agent.patch(path, Map.of("customFields", Map.of("branch", "Linz"))).expect(200);
        done(desk, desk.as("admin").delete(personalData(person.id()), REASON).expect(202));
    }
}
