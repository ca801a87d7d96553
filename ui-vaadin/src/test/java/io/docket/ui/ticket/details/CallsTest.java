package io.docket.ui.ticket.details;

import static io.docket.ui.sample.SamplePeople.AGENT;
import static io.docket.ui.sample.SamplePeople.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.ticket.query.MessageAuthor;
import io.docket.api.ticket.query.TimelineEntry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallsTest {
    private final Calls calls = new Calls(new TicketBench().desk(AGENT));

    @Test
    void a_note_calls_whom_the_log_says() {
        var called = calls.in(List.of(
                note("1", List.of(SUPERVISOR.id().toString())),
                note("2", List.of()),
                note("3", List.of("00000000-0000-0000-0000-000000000000"))));

        assertThat(called).containsOnlyKeys("1", "3");
        assertThat(called.get("1")).contains(SUPERVISOR.displayName());
        assertThat(called.get("3")).isEmpty();
    }

    private static TimelineEntry note(String message, List<String> mentions) {
        var author = new MessageAuthor(AGENT.id().value(), "agent", AGENT.displayName());
        return new TimelineEntry(
                1,
                1,
                "NoteAdded",
                "1",
                Instant.EPOCH,
                null,
                author,
                null,
                null,
                null,
                "",
                Map.of("message", message, "mentions", mentions));
    }
}
