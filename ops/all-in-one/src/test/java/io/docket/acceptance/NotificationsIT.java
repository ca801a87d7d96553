package io.docket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(DeskExtension.class)
class NotificationsIT {
    private final RunningDesk desk;
    private final Caller supervisor;
    private final Caller customer;

    NotificationsIT(RunningDesk desk) {
        this.desk = desk;
        supervisor = desk.as("supervisor");
        customer = desk.as("customer");
    }

    @Test
    void an_agent_hears_of_what_concerns_them_until_they_have_read_it() {
        var user = People.register(desk, "agent");
        var agent = user.signIn(desk);
        var ticket = Tickets.open(customer);
        supervisor
                .patch(Tickets.path(ticket), Map.of("assignee", user.username()))
                .expect(200);
        customer.post(Tickets.path(ticket) + "/replies", Map.of("body", "Any news?"))
                .expect(201);
        supervisor
                .post(Tickets.path(ticket) + "/notes", Map.of("body", "Please look", "mentions", List.of(user.id())))
                .expect(201);
        var told = await().until(
                        () -> agent.get("/me/notifications").expect(200),
                        list -> list.items("/id").size() == 3);
        assertThat(told.items("/kind")).containsExactly("mentioned", "replied", "assigned");
        assertThat(told.items("/ticket/id")).containsOnly(ticket.at("/id"));
        assertThat(told.items("/ticket/subject")).containsOnly(ticket.at("/subject"));
        assertThat(told.items("/text")).doesNotContain("");
        assertThat(read(told)).containsOnly(false);
        var upTo = told.json().path("items").path(1).path("id").asLong();
        var after = agent.post("/me/notifications/read", Map.of("upTo", upTo)).expect(200);
        assertThat(read(after)).containsExactly(false, true, true);
        assertThat(read(agent.get("/me/notifications"))).containsExactly(false, true, true);
        agent.post("/me/notifications/read", Map.of()).refused(400, "invalid-request");
    }

    @Test
    void what_is_marked_as_read_again_is_answered_as_the_first_time() {
        var user = People.register(desk, "agent");
        var agent = user.signIn(desk);
        var ticket = Tickets.open(customer);
        var assigned = supervisor
                .patch(Tickets.path(ticket), Map.of("assignee", user.username()))
                .expect(200);
        var upTo = agent.with("Docket-Min-Position", assigned.position())
                .get("/me/notifications")
                .json()
                .at("/items/0/id")
                .asLong();
        var keyed = agent.with("Idempotency-Key", "read-" + upTo);
        var first = keyed.post("/me/notifications/read", Map.of("upTo", upTo)).expect(200);
        assertThat(first.position()).isEqualTo(Long.toString(upTo));
        var replied = customer.post(Tickets.path(ticket) + "/replies", Map.of("body", "Any news?"))
                .expect(201);
        await().until(() -> agent.with("Docket-Min-Position", replied.position())
                        .get("/me/notifications")
                        .items("/id")
                        .size()
                == 2);
        var again = keyed.post("/me/notifications/read", Map.of("upTo", upTo)).expect(200);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.position()).isEqualTo(first.position());
        var other = agent.post("/me/notifications/read", Map.of("upTo", upTo)).expect(200);
        assertThat(other.items("/id")).hasSize(2);
        assertThat(agent.post("/me/notifications/read", Map.of("upTo", Long.MAX_VALUE))
                        .position())
                .isEqualTo(other.items("/id").getFirst());
    }

    @Test
    void nobody_hears_of_what_they_did_themselves() {
        var user = People.register(desk, "agent");
        var agent = user.signIn(desk);
        var taken = agent.patch(Tickets.path(Tickets.open(customer)), Map.of("assignee", user.username()))
                .expect(200);
        assertThat(agent.with("Docket-Min-Position", taken.position())
                        .get("/me/notifications")
                        .expect(200)
                        .items("/id"))
                .isEmpty();
    }

    private static List<Boolean> read(Answered list) {
        return list.json()
                .path("items")
                .valueStream()
                .map(item -> item.path("read"))
                .map(JsonNode::asBoolean)
                .toList();
    }
}
