package io.docket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Writes under an Idempotency-Key, and reads that wait for them. */
@ExtendWith(DeskExtension.class)
class RepeatedWritesIT {
    private final RunningDesk desk;
    private final Caller agent;
    private final Caller customer;

    RepeatedWritesIT(RunningDesk desk) {
        this.desk = desk;
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
    void what_others_do_meanwhile_does_not_change_the_answer() {
        var ticket = Tickets.open(customer);
        var path = Tickets.path(ticket);
        var caller = keyed(agent);
        var first = caller.patch(path, Map.of("priority", "high")).expect(200);
        var last = agent.patch(path, Map.of("priority", "low", "tags", List.of("later")))
                .expect(200);
        same(first, caller.patch(path, Map.of("priority", "high")).expect(200));
        var now = agent.with("Docket-Min-Position", last.position()).get(path).expect(200);
        assertThat(now.at("/priority")).as("done once").isEqualTo("low");
    }

    @Test
    void what_changed_nothing_is_answered_as_the_first_time_too() {
        var ticket = Tickets.open(customer);
        var path = Tickets.path(ticket);
        agent.patch(path, Map.of("priority", "high")).expect(200);
        var caller = keyed(agent);
        var first = caller.patch(path, Map.of("priority", "high")).expect(200);
        agent.patch(path, Map.of("priority", "low")).expect(200);
        same(first, caller.patch(path, Map.of("priority", "high")).expect(200));
    }

    @Test
    void a_repeated_change_of_a_person_is_answered_as_the_first_time() {
        var admin = desk.as("admin");
        var caller = keyed(admin);
        var path = "/users/" + People.register(desk, "agent").id();
        var first = caller.patch(path, Map.of("displayName", "Once")).expect(200);
        admin.patch(path, Map.of("displayName", "Later")).expect(200);
        same(first, caller.patch(path, Map.of("displayName", "Once")).expect(200));
    }

    @Test
    void a_repeat_by_somebody_who_may_not_any_more_is_refused() {
        var user = People.register(desk, "agent");
        var caller = keyed(desk.nobody().signIn(user.username(), People.PASSWORD));
        var path = Tickets.path(Tickets.open(customer));
        caller.patch(path, Map.of("priority", "high")).expect(200);
        desk.as("admin")
                .patch("/users/" + user.id(), Map.of("roles", List.of("analyst")))
                .expect(200);
        var again = keyedAs(caller, desk.nobody().signIn(user.username(), People.PASSWORD));
        again.patch(path, Map.of("priority", "high")).refused(403, "forbidden");
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

    private static Caller keyedAs(Caller earlier, Caller caller) {
        return caller.with("Idempotency-Key", earlier.headers().get("Idempotency-Key"));
    }

    private static void same(Answered first, Answered second) {
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.position()).isEqualTo(first.position()).isNotBlank();
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }
}
