package io.docket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Other tests write into the log behind the desk's back: what is found is a matter of which have run. */
@ExtendWith(DeskExtension.class)
class VerificationIT {
    private final RunningDesk desk;
    private final Caller auditor;

    VerificationIT(RunningDesk desk) {
        this.desk = desk;
        auditor = desk.as("auditor");
    }

    @Test
    void the_start_has_verified_what_is_recent() {
        await().untilAsserted(() -> assertThat(runs().valueStream()).anySatisfy(run -> {
            assertThat(run.path("scope").asString()).isEqualTo("recent");
            assertThat(run.path("state").asString()).isIn("intact", "broken");
            assertThat(run.has("startedBy")).isFalse();
        }));
    }

    @Test
    void an_auditor_has_the_whole_log_verified_and_reads_what_came_of_it() {
        Tickets.open(desk.as("customer"));
        var begun =
                await().until(this::begin, run -> run.path("scope").asString().equals("whole"));
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(
                        find(begun.path("id").asString()).path("state").asString())
                .isIn("intact", "broken"));
        var run = find(begun.path("id").asString());
        assertThat(run.path("head").asLong()).isPositive();
        assertThat(run.path("startedBy").asString()).isNotBlank();
        assertThat(run.path("endedAt").asString()).isNotBlank();
        var report = auditor.get("/audit/verification").expect(200).json();
        assertThat(report.path("state").asString()).isIn("intact", "broken", "running");
        assertThat(report.path("events").asLong()).isPositive();
        assertThat(report.path("treeSize").asLong()).isPositive();
        assertThat(report.path("rootHash").asString()).hasSize(44);
        assertThat(report.path("keyId").asString()).hasSize(32);
        assertThat(report.path("signedAt").asString()).isNotBlank();
        assertThat(report.has("firstBad"))
                .isEqualTo(!run.path("state").asString().equals("intact"));
    }

    @Test
    void a_limit_is_a_limit() {
        auditor.get("/audit/verification/runs?limit=0").refused(400, "invalid-request");
    }

    private JsonNode begin() {
        return auditor.post("/audit/verification").expect(202).json();
    }

    private JsonNode find(String id) {
        return runs().valueStream()
                .filter(run -> run.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode runs() {
        return auditor.get("/audit/verification/runs").expect(200).json().path("items");
    }
}
