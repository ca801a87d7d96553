package io.docket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(DeskExtension.class)
class OperationsIT {
    private final RunningDesk desk;
    private final Caller admin;

    OperationsIT(RunningDesk desk) {
        this.desk = desk;
        admin = desk.as("admin");
    }

    @Test
    void every_read_model_says_how_far_it_is() {
        var readModels = admin.get("/ops/projections").expect(200).json();
        assertThat(readModels.valueStream().map(OperationsIT::name))
                .contains(
                        "projection.people",
                        "projection.ticket-details",
                        "projection.ticket-messages",
                        "projection.ticket-queue",
                        "projection.ticket-search",
                        "projection.proposals",
                        "projection.notifications");
        for (var readModel : readModels) {
            assertThat(readModel.path("version").asInt()).isPositive();
            assertThat(readModel.path("head").asLong()).isPositive();
            assertThat(readModel.path("lag").asLong())
                    .isEqualTo(readModel.path("head").asLong()
                            - readModel.path("position").asLong());
            assertThat(readModel.path("state").asString()).isEqualTo("running");
            assertThat(readModel.path("deadLetters").asLong()).isZero();
        }
    }

    /**
     * However often somebody looks, everything is there all the while; and what was built holds just what answered. New
     * events wait meanwhile, as they would be only in one of the two.
     */
    @Test
    void every_read_model_is_rebuilt_without_anybody_noticing_and_equals_what_it_was() {
        Erasures.forgetSomebody(desk);
        var ticket = Tickets.path(Tickets.open(desk.as("customer")));
        desk.awaitReadModels();
        var agent = desk.as("agent");
        var before = agent.get(ticket + "/messages").expect(200).json();
        desk.stopReadModels();
        try {
            names().forEach(name ->
                    admin.post("/ops/projections/" + name + "/rebuild").expect(202));
            await("rebuilt")
                    .pollInterval(Duration.ofMillis(1))
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> {
                        agent.get(ticket).expect(200);
                        assertThat(agent.get(ticket + "/messages").expect(200).json())
                                .isEqualTo(before);
                        return names().stream().noneMatch(this::isRebuilding);
                    });
            assertThat(desk.differences()).isEmpty();
        } finally {
            desk.startReadModels();
        }
    }

    @Test
    void one_can_go_back_to_what_a_read_model_was_before_it_was_rebuilt() {
        var name = "projection.ticket-queue";
        admin.post("/ops/projections/" + name + "/rebuild").expect(202);
        await().atMost(Duration.ofMinutes(1)).until(() -> isRunning(name));
        assertThat(readModel(name).path("previous").path("version").asInt()).isPositive();
        var begun = admin.post("/ops/projections/" + name + "/restore").expect(202);
        assertThat(begun.json().path("state").asString()).isEqualTo("rebuilding");
        await().atMost(Duration.ofMinutes(1)).until(() -> isRunning(name));
    }

    private boolean isRunning(String name) {
        return state(name).equals("running");
    }

    private boolean isRebuilding(String name) {
        return state(name).equals("rebuilding");
    }

    private String state(String name) {
        return readModel(name).path("state").asString();
    }

    private List<String> names() {
        return admin.get("/ops/projections")
                .json()
                .valueStream()
                .map(OperationsIT::name)
                .toList();
    }

    @Test
    void what_is_no_read_model_cannot_be_rebuilt() {
        admin.post("/ops/projections/projection.no-such/rebuild").refused(404, "not-found");
    }

    @Test
    void what_a_read_model_cannot_take_waits_aside_until_somebody_deals_with_it() {
        var agent = desk.as("agent");
        var bad = Tickets.open(desk.as("customer"));
        var good = Tickets.open(desk.as("customer"));
        var letters = "/ops/dead-letters/projection.ticket-queue/" + bad.at("/id");
        desk.awaitReadModels();
        desk.asOwner("alter table ticket_queue add constraint not_so check (subject <> 'Not so') not valid");
        try {
            agent.patch(Tickets.path(bad), Map.of("subject", "Not so")).expect(200);
            agent.patch(Tickets.path(good), Map.of("subject", "Quite so")).expect(200);
            desk.awaitReadModels();
            var aside = aside(bad).orElseThrow();
            assertThat(aside.path("readModel").asString()).isEqualTo("projection.ticket-queue");
            assertThat(aside.path("type").asString()).isEqualTo("SubjectChanged");
            assertThat(aside.path("cause").asString()).contains("not_so");
            assertThat(aside(good)).isEmpty();

            admin.post(letters + "/discard", Map.of()).refused(400, "invalid-request");
            var failed = admin.post(letters + "/retry").expect(200);
            assertThat(failed.json().path("left").asInt()).isOne();
            assertThat(failed.header("Docket-Position")).isNotEmpty();
        } finally {
            desk.asOwner("alter table ticket_queue drop constraint not_so");
        }
        assertThat(admin.post(letters + "/retry")
                        .expect(200)
                        .json()
                        .path("left")
                        .asInt())
                .isZero();
        assertThat(aside(bad)).isEmpty();
        assertThat(desk.as("auditor")
                        .get("/events?type=DeadLettersRetried")
                        .json()
                        .path("items")
                        .valueStream()
                        .filter(event -> event.at("/data/sequence").asString().equals(bad.at("/id"))))
                .hasSize(2)
                .allMatch(event -> event.at("/actor/kind").asString().equals("agent"));
    }

    /** A name that no group has; once it can be read, it is about a group that nobody knows. */
    @Test
    void what_stands_before_an_event_that_cannot_be_read_is_shown_until_it_can() {
        assertThat(standing()).isEmpty();
        var group = UUID.randomUUID();
        desk.asOwner("""
                insert into event (global_index, event_id, aggregate_type, aggregate_id, sequence_number, type, revision,
                    actor, happened_micros, recorded_micros, payload, metadata)
                select (select max(global_index) + 1 from event), gen_random_uuid(), 'Group', '%1$s', 0, 'GroupRenamed',
                    '9', 'system', micros, micros, convert_to('{"group":"%1$s","from":"A","to":"B"}', 'UTF8'),
                    convert_to('{"actor":"system"}', 'UTF8')
                from (select (extract(epoch from now()) * 1000000)::bigint as micros)""".formatted(group));
        try {
            await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(
                            standing().map(row -> row.path("processor").asString()))
                    .containsExactlyInAnyOrder(
                            "decision.people",
                            "decision.deadlines",
                            "decision.warnings",
                            "decision.mail",
                            "decision.proposal-requests",
                            "decision.ticket-memory",
                            "decision.erasures",
                            "decision.uploads",
                            "policy.track-sla",
                            "policy.apply-triage",
                            "saga.enrich-tickets"));
            assertThat(standing()).allSatisfy(row -> {
                assertThat(row.path("type").asString()).isEqualTo("GroupRenamed");
                assertThat(row.path("reason").asString()).isEqualTo("other-version");
                assertThat(row.path("cause").asString()).contains("GroupRenamed in revision 9, cannot be read");
                assertThat(row.path("remedy").asString()).startsWith("Run the version of Docket that wrote the event");
            });
            assertThat(admin.getPage("/actuator/prometheus").expect(200).text())
                    .contains("docket_processors_standing 11.0");
        } finally {
            desk.asOwner("update event set revision = '1' where aggregate_id = '" + group + "'");
            admin.get("/ops/dead-letters?limit=100")
                    .json()
                    .path("items")
                    .valueStream()
                    .filter(letters -> letters.path("sequence").asString().equals(group.toString()))
                    .forEach(letters -> admin.post("/ops/dead-letters/"
                                    + letters.path("readModel").asString() + "/" + group + "/retry")
                            .expect(200));
        }
        await().atMost(Duration.ofMinutes(2)).until(() -> standing().findAny().isEmpty());
    }

    private Stream<JsonNode> standing() {
        return admin.get("/ops/standing-processors").expect(200).json().valueStream();
    }

    private Optional<JsonNode> aside(Answered ticket) {
        return admin.get("/ops/dead-letters?limit=100")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(letters -> letters.path("ticket").asString().equals(ticket.at("/id")))
                .findFirst();
    }

    private JsonNode readModel(String name) {
        return admin.get("/ops/projections")
                .json()
                .valueStream()
                .filter(readModel -> name(readModel).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String name(JsonNode readModel) {
        return readModel.path("name").asString();
    }
}
