package io.docket.query.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.assist.ProposalId;
import io.docket.api.assist.ProposedValue;
import io.docket.api.assist.event.ProposalMade;
import io.docket.api.sla.SlaMetric;
import io.docket.api.sla.event.SlaTargetSet;
import io.docket.api.ticket.event.ActivityRecorded;
import io.docket.api.ticket.event.TicketUnassigned;
import io.docket.query.ticket.SampleDesk;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void a_promise_names_its_moment_so_that_any_screen_can_tell_it_in_its_reader_s_zone() {
        var due = Instant.parse("2026-11-30T23:30:12.345Z");
        var promise =
                new SlaTargetSet(SampleDesk.ticket(1), SlaMetric.RESOLUTION, "standard", Duration.ofMinutes(90), due);
        assertThat(Sentences.of(promise, "Docket", id -> ""))
                .isEqualTo("The resolution is due on 2026-11-30T23:30:00Z, within 1 h 30 min of working time.");
    }

    @Test
    void what_the_assistant_proposes_is_told_as_people_would() {
        assertThat(Sentences.of(made(.784), "The assistant", id -> ""))
                .isEqualTo("The assistant proposed similar tickets, 78% sure.");
    }

    @Test
    void whoever_is_no_assignee_any_more_was_not_relieved_of_the_ticket_by_its_next_one() {
        var nobody = new TicketUnassigned(SampleDesk.ticket(1), SampleDesk.GRACE);
        assertThat(Sentences.of(nobody, "Ann", id -> "Grace"))
                .isEqualTo("Ann unassigned Grace: nobody has the ticket now.");
        assertThat(Sentences.of(nobody, "Grace", id -> "Grace"))
                .isEqualTo("Grace gave the ticket back: nobody has it now.");
    }

    @Test
    void the_assistant_is_never_told_to_be_wholly_sure() {
        assertThat(Sentences.of(made(.9967), "The assistant", id -> "")).endsWith(", 99% sure.");
    }

    @Test
    void what_another_system_did_names_who_and_ends_once() {
        for (var text : List.of("Nothing visible changed.", "Nothing visible changed")) {
            assertThat(Sentences.of(new ActivityRecorded(SampleDesk.ticket(1), text), "Ann", id -> ""))
                    .isEqualTo("Ann left a trace where the ticket came from: Nothing visible changed.");
        }
    }

    private static ProposalMade made(double confidence) {
        return new ProposalMade(
                SampleDesk.ticket(1),
                ProposalId.of("00000000-0000-0000-0000-000000000001"),
                new ProposedValue.Similar(List.of()),
                "model 1",
                confidence,
                List.of(),
                12);
    }
}
