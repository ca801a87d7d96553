package io.docket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class LogIT {
    private final Caller auditor;
    private final Caller agent;
    private final Caller customer;

    LogIT(RunningDesk desk) {
        auditor = desk.as("auditor");
        agent = desk.as("agent");
        customer = desk.as("customer");
    }

    @Test
    void the_log_is_read_page_by_page_without_a_gap() {
        var first = auditor.get("/events?limit=50").expect(200);
        var second = auditor.get("/events?limit=50&after=" + first.at("/next")).expect(200);
        long position = 0;
        for (var page : new Answered[] {first, second}) {
            for (var event : page.json().path("items")) {
                assertThat(event.path("position").asLong()).isEqualTo(++position);
            }
        }
        assertThat(position).isEqualTo(100);
    }

    @Test
    void the_log_is_filtered_by_what_who_and_when() {
        var ticket = Tickets.open(customer);
        var changed =
                agent.patch(Tickets.path(ticket), Map.of("subject", "Filtered")).expect(200);
        var before = Long.parseLong(ticket.position()) - 1;
        var reader = auditor.with("Docket-Min-Position", changed.position());
        var byType = reader.get("/events?type=SubjectChanged&after=" + before).expect(200);
        assertThat(byType.items("/ticket")).containsExactly(ticket.at("/id"));
        assertThat(byType.items("/type")).containsOnly("SubjectChanged");
        assertThat(byType.items("/text")).doesNotContain("");
        assertThat(byType.json().at("/items/0/data").isObject()).isTrue();
        var who = agent.get("/me").at("/id");
        assertThat(reader.get("/events?actor=agent:" + who + "&after=" + before).items("/type"))
                .contains("SubjectChanged")
                .doesNotContain("TicketOpened");
        assertThat(reader.get("/events?actor=" + who + "&type=SubjectChanged&after=" + before)
                        .items("/ticket"))
                .containsExactly(ticket.at("/id"));
        assertThat(byType.json().at("/items/0").has("causationId")).isTrue();
        var from = changed.at("/updatedAt");
        assertThat(reader.get("/events?from=" + from + "&after=" + before).items("/type"))
                .contains("SubjectChanged")
                .doesNotContain("TicketOpened");
        assertThat(reader.get("/events?to=" + from + "&after=" + before).items("/type"))
                .contains("TicketOpened")
                .doesNotContain("SubjectChanged");
        for (var nobody : List.of("somebody", "agent", "customer", "assistant:" + who, "agent:me")) {
            assertThat(auditor.get("/events?actor=" + nobody)
                            .refused(400, "invalid-request")
                            .at("/errors/0/field"))
                    .isEqualTo("actor");
        }
        var day = from.substring(0, 10);
        assertThat(reader.get("/events?from=" + day + "&to=" + day + "&after=" + before)
                        .items("/type"))
                .contains("TicketOpened", "SubjectChanged");
        auditor.get("/events?after=first").refused(400, "invalid-request");
        auditor.get("/events?from=yesterday").refused(400, "invalid-request");
    }

    @Test
    void the_log_is_streamed_as_json_lines() {
        var lines = auditor.with("Accept", "application/x-ndjson")
                .get("/events?type=PersonRegistered")
                .expect(200);
        assertThat(lines.header("Content-Type")).startsWith("application/x-ndjson");
        var events = lines.text().lines().map(Caller.JSON::readTree).toList();
        assertThat(events).hasSizeGreaterThan(25); // more than a page
        assertThat(events).allSatisfy(event -> {
            assertThat(event.path("type").asString()).isEqualTo("PersonRegistered");
            assertThat(event.path("position").asLong()).isPositive();
        });
        customer.with("Accept", "application/x-ndjson").get("/events").refused(403, "forbidden");
    }

    @Test
    void a_stream_stops_after_as_many_lines_as_were_asked_for() {
        var reader = auditor.with("Accept", "application/x-ndjson");
        for (var limit : List.of(1, 26, 501)) { // less and more than is read at once
            assertThat(reader.get("/events?limit=" + limit).expect(200).text().lines())
                    .hasSize(limit);
        }
        assertThat(reader.get("/events").expect(200).text().lines()).hasSizeGreaterThan(501);
        reader.get("/events?limit=0").refused(400, "invalid-request");
    }

    @Test
    void no_secret_stands_in_the_log() {
        var lines = auditor.with("Accept", "application/x-ndjson")
                .get("/events?type=PasswordChanged")
                .expect(200);
        assertThat(lines.text()).doesNotContain("$argon2").doesNotContain(RunningDesk.PASSWORD);
        var people = auditor.with("Accept", "application/x-ndjson").get("/events?type=PersonRegistered");
        assertThat(people.text()).doesNotContain("$argon2").doesNotContain(RunningDesk.PASSWORD);
    }
}
