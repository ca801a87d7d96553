package io.docket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On whose behalf tickets are opened, and what becomes of whoever is not known yet. */
@ExtendWith(DeskExtension.class)
class RequestersIT {
    private final Caller agent;
    private final Caller customer;

    RequestersIT(RunningDesk desk) {
        agent = desk.as("agent");
        customer = desk.as("customer");
    }

    @Test
    void what_is_wrong_with_a_requester_is_told_by_the_fields_of_the_request() {
        var requester = Map.of("email", "no address", "name", "x".repeat(201));
        var refused = agent.post("/tickets", Map.of("subject", "s", "description", "d", "requester", requester))
                .refused(400, "invalid-request");
        assertThat(refused.json().path("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("requester.email", "requester.name");
    }

    @Test
    void a_user_name_is_nobodys_address() {
        var refused = agent.post(
                        "/tickets", Map.of("subject", "s", "description", "d", "requester", Map.of("email", "admin")))
                .refused(400, "invalid-request");
        assertThat(refused.at("/errors/0/field")).isEqualTo("requester.email");
    }

    @Test
    void another_requester_under_the_same_key_is_another_request() {
        var once = agent.with("Idempotency-Key", "requester " + System.nanoTime());
        Map<String, Object> first = new HashMap<>(Map.of("subject", Tickets.subject(), "description", "d"));
        first.put("requester", Map.of("email", "first" + System.nanoTime() + "@example.net"));
        var opened = once.post("/tickets", first).expect(201);
        assertThat(once.post("/tickets", first).expect(201).at("/id")).isEqualTo(opened.at("/id"));
        first.put("requester", Map.of("email", "second" + System.nanoTime() + "@example.net"));
        once.post("/tickets", first).refused(422, "idempotency-key-reused");
    }

    @Test
    void a_customer_names_no_requester() {
        var refused = customer.post(
                        "/tickets",
                        Map.of("subject", "s", "description", "d", "requester", Map.of("email", "x@example.com")))
                .refused(400, "invalid-request");
        assertThat(refused.at("/errors/0/field")).isEqualTo("requester");
    }

    @Test
    void an_agent_opens_a_ticket_for_somebody_new() {
        var opened = agent.post(
                        "/tickets",
                        Map.of(
                                "subject",
                                Tickets.subject(),
                                "description",
                                "By telephone",
                                "requester",
                                Map.of("email", "new.person@example.org", "name", "New Person"),
                                "priority",
                                "high",
                                "type",
                                "incident",
                                "group",
                                "Transfers",
                                "tags",
                                List.of("vip"),
                                "channel",
                                "phone"))
                .expect(201);
        assertThat(opened.at("/requester/email")).isEqualTo("new.person@example.org");
        assertThat(opened.at("/requester/name")).isEqualTo("New Person");
        assertThat(opened.at("/priority")).isEqualTo("high");
        assertThat(opened.at("/type")).isEqualTo("incident");
        assertThat(opened.at("/group/name")).isEqualTo("Transfers");
        assertThat(opened.at("/tags/0")).isEqualTo("vip");
        assertThat(opened.at("/channel")).isEqualTo("phone");
        var again = agent.post(
                        "/tickets",
                        Map.of(
                                "subject",
                                Tickets.subject(),
                                "description",
                                "Again",
                                "requester",
                                Map.of("email", "NEW.person@example.org")))
                .expect(201);
        assertThat(again.at("/requester/id")).isEqualTo(opened.at("/requester/id"));
    }

    @Test
    void a_ticket_that_is_refused_leaves_no_contact_behind() {
        var email = "nobody" + System.nanoTime() + "@example.org";
        var requester = Map.of("email", email, "name", "Nobody Yet");
        for (var wrong : List.<Map<String, Object>>of(
                Map.of("description", "d"),
                Map.of("subject", " "),
                Map.of("group", "no such group"),
                Map.of("tags", List.of("two words")),
                Map.of("attachments", List.of(UUID.randomUUID())))) {
            var body = new HashMap<String, Object>(Map.of("description", "d", "requester", requester));
            if (!wrong.containsKey("description")) {
                body.put("subject", "s");
            }
            body.putAll(wrong);
            assertThat(agent.post("/tickets", body).status()).isIn(400, 422);
        }
        assertThat(agent.get("/users?q=" + email).items("/email")).isEmpty();
        var opened = agent.post("/tickets", Map.of("subject", "s", "description", "d", "requester", requester))
                .expect(201);
        var people = agent.with("Docket-Min-Position", opened.position()).get("/users?q=" + email);
        assertThat(people.items("/email")).containsExactly(email);
    }
}
