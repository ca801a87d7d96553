package io.docket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.node.ObjectNode;

@ExtendWith(DeskExtension.class)
class HistoryIT {
    private final Caller agent;
    private final Caller auditor;
    private final Caller customer;

    HistoryIT(RunningDesk desk) {
        agent = desk.as("agent");
        auditor = desk.as("auditor");
        customer = desk.as("customer");
    }

    @Test
    void every_event_of_a_ticket_is_told_in_order() {
        var ticket = Tickets.open(customer);
        var last = agent.patch(Tickets.path(ticket), Map.of("priority", "high", "assignee", "agent"))
                .expect(200);
        var events = auditor.with("Docket-Min-Position", last.position())
                .get(Tickets.path(ticket) + "/events?limit=100")
                .expect(200);
        assertThat(events.items("/type")).contains("TicketOpened", "PriorityChanged", "TicketAssigned");
        assertThat(events.items("/type").getFirst()).isEqualTo("TicketOpened");
        long sequence = 0;
        long position = 0;
        for (var event : events.json().path("items")) {
            assertThat(event.path("sequence").asLong()).isEqualTo(++sequence);
            assertThat(event.path("position").asLong()).isGreaterThan(position);
            position = event.path("position").asLong();
            assertThat(Instant.parse(event.path("at").asString())).isBeforeOrEqualTo(Instant.now());
            assertThat(event.path("actor").path("kind").asString()).isNotBlank();
            assertThat(event.path("revision").asString()).isNotBlank();
            assertThat(event.path("correlationId").asString()).isNotBlank();
            assertThat(event.path("data").isObject()).isTrue();
        }
    }

    @Test
    void a_ticket_can_be_seen_as_it_was_after_any_event() {
        var ticket = Tickets.open(customer);
        agent.patch(Tickets.path(ticket), Map.of("subject", "Renamed")).expect(200);
        agent.post(Tickets.path(ticket) + "/notes", Map.of("body", "Between us"))
                .expect(201);
        var last = agent.patch(Tickets.path(ticket), Map.of("status", "solved")).expect(200);
        var reader = auditor.with("Docket-Min-Position", last.position());
        var first = reader.get(Tickets.path(ticket) + "/at?event=1").expect(200);
        assertThat(first.at("/ticket/subject")).isEqualTo(ticket.at("/subject"));
        assertThat(first.at("/ticket/status")).isEqualTo("new");
        assertThat(first.at("/ticket/version")).isEqualTo("1");
        assertThat(first.json().path("messages")).hasSize(1);
        var events =
                reader.get(Tickets.path(ticket) + "/events?limit=100").json().path("items");
        for (var event : events) {
            var then = reader.get(Tickets.path(ticket) + "/at?event="
                            + event.path("sequence").asLong())
                    .expect(200);
            var renamed = then.at("/ticket/subject").equals("Renamed");
            assertThat(renamed).isEqualTo(event.path("position").asLong() >= positionOf(events, "SubjectChanged"));
            assertThat(then.json().path("messages"))
                    .hasSize(event.path("position").asLong() >= positionOf(events, "NoteAdded") ? 2 : 1);
        }
    }

    @Test
    void the_last_event_shows_the_ticket_as_it_is() {
        var ticket = Tickets.open(customer);
        var last = agent.patch(Tickets.path(ticket), Map.of("status", "solved", "tags", java.util.List.of("done")))
                .expect(200);
        var reader = agent.with("Docket-Min-Position", last.position());
        var sequences = reader.get(Tickets.path(ticket) + "/events?limit=100").items("/sequence");
        var then = reader.get(Tickets.path(ticket) + "/at?event=" + sequences.getLast())
                .expect(200);
        var now = reader.get(Tickets.path(ticket)).expect(200);
        assertThat(withoutClocks(then.json().path("ticket"))).isEqualTo(withoutClocks(now.json()));
    }

    @Test
    void a_moment_shows_the_ticket_of_that_time() {
        var ticket = Tickets.open(customer);
        var changed =
                agent.patch(Tickets.path(ticket), Map.of("priority", "high")).expect(200);
        var reader = agent.with("Docket-Min-Position", changed.position());
        assertThat(reader.get(Tickets.path(ticket) + "/at?time=" + ticket.at("/createdAt"))
                        .at("/ticket/priority"))
                .isEqualTo("normal");
        assertThat(reader.get(Tickets.path(ticket) + "/at?time=" + changed.at("/updatedAt"))
                        .at("/ticket/priority"))
                .isEqualTo("high");
        reader.get(Tickets.path(ticket) + "/at?time=2001-01-01T00:00:00Z").refused(404, "not-found");
    }

    @Test
    void a_past_that_cannot_be_is_refused() {
        var ticket = Tickets.open(customer);
        agent.get(Tickets.path(ticket) + "/at").refused(400, "invalid-request");
        agent.get(Tickets.path(ticket) + "/at?event=1&time=2030-01-01T00:00:00Z")
                .refused(400, "invalid-request");
        agent.get(Tickets.path(ticket) + "/at?event=first").refused(400, "invalid-request");
        agent.get(Tickets.path(ticket) + "/at?event=100000").refused(404, "not-found");
    }

    private static long positionOf(tools.jackson.databind.JsonNode events, String type) {
        return events.valueStream()
                .filter(event -> event.path("type").asString().equals(type))
                .findFirst()
                .orElseThrow()
                .path("position")
                .asLong();
    }

    /** Clocks tick on. */
    private static tools.jackson.databind.JsonNode withoutClocks(tools.jackson.databind.JsonNode ticket) {
        return ((ObjectNode) ticket.deepCopy()).without("sla");
    }
}
