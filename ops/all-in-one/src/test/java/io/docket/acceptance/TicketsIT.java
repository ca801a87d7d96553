package io.docket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class TicketsIT {
    private final RunningDesk desk;
    private final Caller agent;
    private final Caller customer;

    TicketsIT(RunningDesk desk) {
        this.desk = desk;
        agent = desk.as("agent");
        customer = desk.as("customer");
    }

    @Test
    void a_customer_opens_a_ticket_for_themselves() {
        var subject = Tickets.subject();
        var opened = customer.post("/tickets", Map.of("subject", subject, "description", "Please help"))
                .expect(201);
        assertThat(opened.header("Location")).isEqualTo("/api/v1" + Tickets.path(opened));
        assertThat(opened.header("ETag"))
                .isEqualTo("\"" + opened.json().path("version").asLong() + "\"");
        assertThat(Long.parseLong(opened.position())).isPositive();
        assertThat(opened.at("/subject")).isEqualTo(subject);
        assertThat(opened.at("/description")).isEqualTo("Please help");
        assertThat(opened.at("/status")).isEqualTo("new");
        assertThat(opened.at("/priority")).isEqualTo("normal");
        assertThat(opened.at("/type")).isEqualTo("question");
        assertThat(opened.at("/channel")).isEqualTo("api");
        assertThat(opened.at("/requester/name")).isEqualTo("Anna Kowalska");
        assertThat(opened.at("/requester/email")).isEqualTo("anna.kowalska@example.com");
        assertThat(opened.json().path("number").asLong()).isPositive();
        assertThat(opened.json().path("tags").isArray()).isTrue();
        assertThat(opened.json().path("links").isArray()).isTrue();
        assertThat(opened.json().path("customFields").isObject()).isTrue();
        assertThat(Instant.parse(opened.at("/createdAt"))).isBeforeOrEqualTo(Instant.now());
        assertThat(opened.json().has("assignee")).isFalse();
    }

    @Test
    void a_ticket_is_found_by_id_and_by_number() {
        var opened = Tickets.open(customer);
        var byId = customer.get(Tickets.path(opened)).expect(200);
        var byNumber = customer.get("/tickets/" + opened.json().path("number").asLong())
                .expect(200);
        assertThat(byNumber.at("/id")).isEqualTo(opened.at("/id"));
        assertThat(byId.at("/number")).isEqualTo(byNumber.at("/number"));
        assertThat(byId.header("ETag")).isEqualTo(opened.header("ETag"));
        customer.get("/tickets/00000000-0000-4000-8000-000000000000").refused(404, "not-found");
        customer.get("/tickets/999999999").refused(404, "not-found");
        customer.get("/tickets/rubbish").refused(404, "not-found");
    }

    @Test
    void an_agent_changes_everything_of_a_ticket_at_once() {
        var opened = Tickets.open(customer);
        var changed = agent.patch(
                        Tickets.path(opened),
                        Map.of(
                                "status",
                                "pending",
                                "priority",
                                "urgent",
                                "type",
                                "problem",
                                "group",
                                "Cards, first line",
                                "assignee",
                                "agent2",
                                "tags",
                                List.of("one", "two"),
                                "subject",
                                "Another subject",
                                "customFields",
                                Map.of("branch", "Kraków")))
                .expect(200);
        assertThat(changed.at("/status")).isEqualTo("pending");
        assertThat(changed.at("/priority")).isEqualTo("urgent");
        assertThat(changed.at("/type")).isEqualTo("problem");
        assertThat(changed.at("/group/name")).isEqualTo("Cards, first line");
        assertThat(changed.at("/assignee/name")).isEqualTo("Inês Carvalho");
        assertThat(changed.json().path("tags").values())
                .extracting(tag -> tag.asString())
                .containsExactlyInAnyOrder("one", "two");
        assertThat(changed.at("/subject")).isEqualTo("Another subject");
        assertThat(changed.at("/customFields/branch")).isEqualTo("Kraków");
        assertThat(changed.header("ETag"))
                .isEqualTo("\"" + changed.json().path("version").asLong() + "\"");
        assertThat(changed.json().path("version").asLong())
                .isGreaterThan(opened.json().path("version").asLong());
    }

    @Test
    void a_merge_patch_with_null_empties_a_field() {
        var opened = Tickets.open(customer);
        agent.patch(Tickets.path(opened), Map.of("assignee", "agent", "group", "Fraud and disputes"))
                .expect(200);
        var emptied = agent.mergePatch(Tickets.path(opened), "{\"assignee\":null,\"group\":null}")
                .expect(200);
        assertThat(emptied.json().has("assignee")).isFalse();
        assertThat(emptied.json().has("group")).isFalse();
    }

    @Test
    void a_request_of_which_one_change_is_illegal_changes_nothing() {
        var opened = Tickets.open(customer);
        agent.patch(Tickets.path(opened), Map.of("priority", "urgent", "status", "new", "assignee", "customer"))
                .expect(422);
        agent.patch(Tickets.path(opened), Map.of("priority", "urgent", "status", "merged"))
                .refused(422, "illegal-transition");
        var now = agent.get(Tickets.path(opened)).expect(200);
        assertThat(now.at("/priority")).isEqualTo("normal");
        assertThat(now.header("ETag")).isEqualTo(opened.header("ETag"));
    }

    @Test
    void a_closed_ticket_stays_as_it_is() {
        var opened = Tickets.open(customer);
        agent.patch(Tickets.path(opened), Map.of("status", "solved")).expect(200);
        var closed =
                agent.patch(Tickets.path(opened), Map.of("status", "closed")).expect(200);
        assertThat(closed.at("/closedAt")).isNotBlank();
        assertThat(closed.at("/solvedAt")).isNotBlank();
        agent.patch(Tickets.path(opened), Map.of("status", "open")).refused(422, "illegal-transition");
        agent.patch(Tickets.path(opened), Map.of("priority", "high")).refused(422, "ticket-closed");
    }

    @Test
    void an_unknown_reference_is_refused_as_such() {
        var opened = Tickets.open(customer);
        agent.patch(Tickets.path(opened), Map.of("assignee", "nobody-at-all")).refused(422, "unknown-reference");
        agent.patch(Tickets.path(opened), Map.of("group", "No such group")).refused(422, "unknown-reference");
        agent.patch(Tickets.path(opened), Map.of("group", "00000000-0000-4000-8000-000000000000"))
                .refused(422, "unknown-reference");
    }

    @Test
    void whoever_may_not_see_groups_and_agents_names_what_is_not_there() {
        var group = agent.get("/groups").expect(200).items("/id").getFirst();
        var answers = Stream.of("Transfers", "No such group", group, UUID.randomUUID())
                .map(name -> customer.post("/tickets", Map.of("subject", "s", "description", "d", "group", name))
                        .refused(422, "unknown-reference")
                        .text())
                .distinct();
        assertThat(answers).hasSize(1);
        var own = Tickets.path(Tickets.open(customer));
        var foreign = Tickets.path(Tickets.open(desk.as("customer2")));
        customer.patch(own, Map.of("group", "Transfers")).refused(403, "forbidden");
        customer.patch(own, Map.of("assignee", "agent")).refused(403, "forbidden");
        customer.patch(foreign, Map.of("assignee", "agent")).refused(404, "not-found");
    }

    @Test
    void what_changes_nothing_is_answered_with_the_position_of_the_log() {
        var opened = Tickets.open(customer);
        var ticket = Tickets.path(opened);
        var same = agent.with("Idempotency-Key", "same" + System.nanoTime());
        var nothing =
                same.patch(ticket, Map.of("subject", opened.at("/subject"))).expect(200);
        assertThat(nothing.at("/version")).isEqualTo(opened.at("/version"));
        assertThat(position(nothing)).isGreaterThanOrEqualTo(position(opened));
        var file =
                customer.upload(ticket + "/attachments", Map.of("a.txt", "a")).expect(201);
        assertThat(position(file)).isGreaterThanOrEqualTo(position(nothing));
        agent.patch(ticket, Map.of("type", "task")).expect(200);
        assertThat(position(same.patch(ticket, Map.of("subject", opened.at("/subject")))
                        .expect(200)))
                .isEqualTo(position(nothing));
    }

    private static long position(Answered answered) {
        return Long.parseLong(answered.position());
    }

    @Test
    void whoever_changes_what_somebody_else_changed_is_told() {
        var opened = Tickets.open(customer);
        agent.patch(Tickets.path(opened), Map.of("priority", "high")).expect(200);
        var late = agent.with("If-Match", opened.header("ETag"));
        var conflict =
                late.patch(Tickets.path(opened), Map.of("priority", "low")).refused(409, "edit-conflict");
        assertThat(conflict.at("/conflicts/0/field")).isEqualTo("priority");
        assertThat(conflict.at("/conflicts/0/yours")).isEqualTo("low");
        assertThat(conflict.at("/conflicts/0/theirs")).isEqualTo("high");
        assertThat(conflict.at("/conflicts/0/by/id")).isEqualTo(agent.get("/me").at("/id"));
        assertThat(conflict.at("/conflicts/0/by/kind")).isEqualTo("agent");
        assertThat(conflict.at("/conflicts/0/by/name"))
                .isEqualTo(agent.get("/me").at("/displayName"));
        assertThat(Instant.parse(conflict.at("/conflicts/0/at"))).isBeforeOrEqualTo(Instant.now());
        var other = late.patch(Tickets.path(opened), Map.of("type", "task")).expect(200);
        assertThat(other.at("/priority")).isEqualTo("high");
        agent.with("If-Match", other.header("ETag"))
                .patch(Tickets.path(opened), Map.of("priority", "low"))
                .expect(200);
    }

    @Test
    void whoever_decided_on_a_version_that_is_not_there_yet_is_told_so() {
        var opened = Tickets.open(customer);
        var version = Long.parseLong(opened.at("/version"));
        var conflict = agent.with("If-Match", "\"" + (version + 6) + "\"")
                .patch(Tickets.path(opened), Map.of("priority", "low"))
                .refused(409, "edit-conflict");
        assertThat(conflict.at("/detail"))
                .contains("Version " + (version + 6) + " does not exist yet", "the latest is " + version)
                .doesNotContainIgnoringCase("please");
        assertThat(conflict.json().path("conflicts").isArray()).isTrue();
        assertThat(conflict.json().path("conflicts")).isEmpty();
    }

    @Test
    void lists_are_paged_by_a_cursor() {
        var subject = "Paging " + Tickets.subject();
        for (var index = 0; index < 3; index++) {
            Tickets.open(customer, subject);
        }
        var last = Tickets.open(customer, subject);
        var reader = customer.with("Docket-Min-Position", last.position());
        var path = "/tickets?limit=3&sort=created&q=\"" + subject + "\"";
        var first = reader.get(path).expect(200);
        assertThat(first.items("/id")).hasSize(3);
        var second = reader.get(path + "&after=" + first.at("/next")).expect(200);
        assertThat(second.items("/id")).hasSize(1).doesNotContainAnyElementsOf(first.items("/id"));
        assertThat(second.json().path("next").isNull()).isTrue();
        assertThat(reader.get("/tickets?limit=4&q=\"" + subject + "\"")
                        .expect(200)
                        .at("/next"))
                .as("nothing follows a page that is just full")
                .isEmpty();
        assertThat(reader.get("/search?limit=4&q=\"" + subject + "\"")
                        .expect(200)
                        .at("/next"))
                .isEmpty();
        assertThat(reader.get("/search?limit=3&q=\"" + subject + "\"")
                        .expect(200)
                        .at("/next"))
                .isNotEmpty();
        customer.get("/tickets?limit=0").refused(400, "invalid-request");
        customer.get("/tickets?limit=101").refused(400, "invalid-request");
    }
}
