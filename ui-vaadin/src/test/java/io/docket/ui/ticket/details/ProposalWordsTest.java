package io.docket.ui.ticket.details;

import static io.docket.ui.sample.SamplePeople.AGENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.assist.AssistTask;
import io.docket.api.assist.ProposedValue.Triage;
import io.docket.api.assist.query.Proposal;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.command.TicketChange;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposalWordsTest {
    private final TicketBench bench = new TicketBench();
    private final TicketDetailsViewModel ticket = bench.ticket(AGENT);
    private final ProposalWords words = new ProposalWords(bench.directory(AGENT), key -> key);

    @Test
    void a_proposal_tells_what_it_would_change() {
        ticket.change(new TicketChange.SetPriority(Priority.URGENT));

        assertThat(words.now(triage(Priority.HIGH), ticket.ticket()))
                .containsExactly("ticket.field.priority priority.urgent");
        assertThat(words.now(triage(Priority.URGENT), ticket.ticket())).isEmpty();
    }

    private Proposal triage(Priority priority) {
        return new Proposal(
                ticket.shown().proposals().getFirst().id(),
                AssistTask.TRIAGE,
                new Triage(null, priority, null),
                .9,
                null,
                List.of(),
                "proposed",
                null,
                null,
                null,
                null);
    }
}
