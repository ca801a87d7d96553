package io.docket.api.wire.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.assist.ProposalId;
import io.docket.api.assist.ProposedValue;
import io.docket.api.assist.query.Proposal;
import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProposalLinesTest {

    private static final Instant MADE = Instant.parse("2026-11-30T10:00:00Z");

    @Test
    void a_draft_stands_there_as_it_was_written() {
        var draft = new ProposedValue.ReplyDraft(new Personal(PersonId.next(), "Restart <it>."));
        assertThat(ProposalLines.of(List.of(proposal(draft, "accepted", null))))
                .contains("2026-11-30T10:00:00Z · reply · accepted · 82% sure<pre>Restart &lt;it&gt;.</pre>");
    }

    @Test
    void a_triage_says_what_it_would_have_changed() {
        var triage = new ProposedValue.Triage(null, Priority.HIGH, "printer");
        assertThat(ProposalLines.of(List.of(proposal(triage, "rejected", "No <printer>"))))
                .contains("triage · rejected · 82% sure · No &lt;printer&gt;<br>priority high, tag printer");
    }

    @Test
    void similar_tickets_have_their_numbers() {
        var similar = new ProposedValue.Similar(List.of(
                new ProposedValue.Neighbour(TicketId.next(), 12, .9),
                new ProposedValue.Neighbour(TicketId.next(), 7, .8)));
        assertThat(ProposalLines.of(List.of(proposal(similar, "proposed", null))))
                .contains("<br>ticket 12, ticket 7");
    }

    @Test
    void without_any_or_the_right_to_read_them_nothing_is_said() {
        assertThat(ProposalLines.of(List.of())).isEmpty();
        assertThat(ProposalLines.of(null)).isEmpty();
    }

    private static Proposal proposal(ProposedValue value, String state, @Nullable String reason) {
        return new Proposal(
                new ProposalId(UUID.randomUUID()),
                value.task(),
                value,
                .82,
                "local",
                List.of(),
                state,
                MADE,
                reason,
                null,
                null);
    }
}
