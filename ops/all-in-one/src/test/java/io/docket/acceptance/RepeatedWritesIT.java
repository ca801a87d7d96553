package io.docket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes under an Idempotency-Key, and reads that wait for them. */
@ExtendWith(DeskExtension.class)
class RepeatedWritesIT {
    private final Caller agent;
    private final Caller customer;

    RepeatedWritesIT(RunningDesk desk) {
        agent = desk.as("agent");
        customer = desk.as("customer");
    }

    @Test
    void a_repeated_opening_opens_one_ticket() {
        var caller = keyed(customer);
        var body = Map.of("subject", Tickets.subject(), "description", "Only once");
        var first = caller.post("/tickets", body).expect(201);
        var second = caller.post("/tickets", body).expect(201);
        same(first, second);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void a_repeated_reply_writes_one_message() {
        var ticket = Tickets.open(customer);
        var caller = keyed(agent);
        var path = Tickets.path(ticket);
        var first = caller.post(path + "/replies", Map.of("body", "Said once")).expect(201);
        var second = caller.post(path + "/replies", Map.of("body", "Said once")).expect(201);
        same(first, second);
        assertThat(agent.with("Docket-Min-Position", first.position())
                        .get(path + "/messages")
                        .items("/body"))
                .filteredOn("Said once"::equals)
                .hasSize(1);
    }

    @Test
    void a_repeated_change_is_answered_as_the_first_time() {
        var ticket = Tickets.open(customer);
        var caller = keyed(agent);
        var first =
                caller.patch(Tickets.path(ticket), Map.of("priority", "high")).expect(200);
        same(
                first,
                caller.patch(Tickets.path(ticket), Map.of("priority", "high")).expect(200));
    }

    @Test
    void a_key_is_not_used_for_something_else() {
        var caller = keyed(customer);
        caller.post("/tickets", Map.of("subject", "One", "description", "d")).expect(201);
        caller.post("/tickets", Map.of("subject", "Another", "description", "d"))
                .refused(422, "idempotency-key-reused");
    }

    @Test
    void a_key_is_its_users_own() {
        var key = UUID.randomUUID().toString();
        var body = Map.of("subject", Tickets.subject(), "description", "Mine");
        var mine = customer.with("Idempotency-Key", key).post("/tickets", body).expect(201);
        var theirs = agent.with("Idempotency-Key", key).post("/tickets", body).expect(201);
        assertThat(theirs.at("/id")).isNotEqualTo(mine.at("/id"));
    }

    @Test
    void a_refusal_is_not_remembered() {
        var ticket = Tickets.open(customer);
        var caller = keyed(agent);
        agent.patch(Tickets.path(ticket), Map.of("priority", "high")).expect(200);
        var late = caller.with("If-Match", ticket.header("ETag"));
        late.patch(Tickets.path(ticket), Map.of("priority", "low")).refused(409, "edit-conflict");
        caller.patch(Tickets.path(ticket), Map.of("priority", "low")).expect(200);
    }

    @Test
    void a_key_that_is_none_is_refused() {
        var body = Map.of("subject", "s", "description", "d");
        customer.with("Idempotency-Key", " ").post("/tickets", body).refused(400, "invalid-request");
        customer.with("Idempotency-Key", "k".repeat(256)).post("/tickets", body).refused(400, "invalid-request");
    }

    @Test
    void a_read_waits_for_what_was_written() {
        var ticket = Tickets.open(customer);
        var reader = customer.with("Docket-Min-Position", ticket.position());
        var number = ticket.json().path("number").asLong();
        assertThat(reader.get("/search?q=\"" + ticket.at("/subject") + "\"").items("/id"))
                .contains(ticket.at("/id"));
        assertThat(reader.get("/tickets/" + number).at("/id")).isEqualTo(ticket.at("/id"));
        assertThat(reader.get("/tickets/" + number + "/messages").items("/body"))
                .hasSize(1);
    }

    @Test
    void a_read_of_what_is_not_there_yet_gives_up() {
        var refused =
                customer.with("Docket-Min-Position", "999999999999").get("/me").refused(503, "not-yet-visible");
        assertThat(refused.header("Retry-After")).isNotBlank();
        customer.with("Docket-Min-Position", "soon").get("/me").refused(400, "invalid-request");
    }

    private static Caller keyed(Caller caller) {
        return caller.with("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** Clocks follow a ticket on their own, and may have moved by the second answer. */
    private static void same(Answered first, Answered second) {
        assertThat(withoutClocks(second)).isEqualTo(withoutClocks(first));
        assertThat(second.position()).isEqualTo(first.position());
    }

    private static JsonNode withoutClocks(Answered answered) {
        return answered.json() instanceof ObjectNode object ? object.deepCopy().without("sla") : answered.json();
    }
}
