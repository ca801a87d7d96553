package io.docket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
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

    @Test
    void a_rebuilt_read_model_says_the_same_as_before() {
        var ticket = Tickets.open(desk.as("customer"));
        desk.awaitReadModels();
        var path = Tickets.path(ticket) + "/messages";
        var before = desk.as("agent").get(path).expect(200);
        admin.post("/ops/projections/projection.ticket-messages/rebuild").expect(202);
        await().atMost(Duration.ofMinutes(1)).until(() -> {
            var messages = readModel("projection.ticket-messages");
            return messages.path("state").asString().equals("running")
                    && messages.path("lag").asLong() == 0;
        });
        assertThat(desk.as("agent").get(path).expect(200).json()).isEqualTo(before.json());
    }

    @Test
    void what_is_no_read_model_cannot_be_rebuilt() {
        admin.post("/ops/projections/projection.no-such/rebuild").refused(404, "not-found");
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
