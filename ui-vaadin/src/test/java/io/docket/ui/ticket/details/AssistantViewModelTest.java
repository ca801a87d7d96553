package io.docket.ui.ticket.details;

import static io.docket.ui.sample.SamplePeople.AGENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.assist.AssistTask;
import io.docket.api.assist.ProposalId;
import io.docket.api.assist.command.AcceptProposal;
import io.docket.api.assist.query.ListProposals;
import io.docket.api.assist.query.Proposal;
import io.docket.api.assist.query.ProposalPage;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.query.FindTicket;
import io.docket.api.ticket.query.ListTimeline;
import io.docket.api.ticket.query.MessageAuthor;
import io.docket.api.ticket.query.TimelineEntry;
import io.docket.api.ticket.query.TimelinePage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AssistantViewModelTest {
    private final TicketBench bench = new TicketBench();

    @Test
    void what_waits_for_a_decision_stands_surest_first() {
        assertThat(model().open()).extracting(Proposal::task).containsExactly(AssistTask.REPLY, AssistTask.TRIAGE);
    }

    @Test
    void what_is_too_unsure_is_not_shown() {
        answering(new Proposal(
                first().id(),
                AssistTask.TRIAGE,
                first().value(),
                .39,
                null,
                List.of(),
                "proposed",
                null,
                null,
                null,
                null));

        assertThat(model().open()).isEmpty();
    }

    @Test
    void an_answer_that_is_still_to_come_is_said() {
        answering(new Proposal(
                first().id(), AssistTask.REPLY, null, null, null, List.of(), "requested", null, null, null, null));

        assertThat(model().asked()).isTrue();
        assertThat(model().open()).isEmpty();
    }

    @Test
    void accepting_decides_it() {
        var ticket = bench.ticket(AGENT);
        var model = new AssistantViewModel(ticket, bench.desk(AGENT));
        var proposal = model.open().getLast();

        assertThat(model.accept(proposal, null)).isInstanceOf(Outcome.Done.class);
        assertThat(model.open()).doesNotContain(proposal);
        assertThat(model.decided())
                .anyMatch(known ->
                        known.id().equals(proposal.id()) && known.state().equals("accepted"));
    }

    @Test
    void rejecting_decides_it() {
        var model = model();
        var proposal = model.open().getFirst();

        model.reject(proposal);

        assertThat(model.open()).extracting(Proposal::id).doesNotContain(proposal.id());
    }

    @Test
    void what_somebody_else_decided_meanwhile_is_told() {
        bench.bank.desk().answering(AcceptProposal.class, (accept, origin) -> {
            throw new Refusal(ProblemCode.PROPOSAL_NOT_OPEN, "It was rejected already.");
        });
        var model = model();

        assertThat(model.accept(model.open().getFirst(), null))
                .isEqualTo(new Outcome.Refused("It was rejected already."));
    }

    @Test
    void what_went_out_of_date_tells_when_and_after_what() {
        var stale = stale(first().id(), AssistTask.REPLY);
        var story = List.of(
                entry(1, "TicketOpened", Map.of()),
                entry(2, "RequesterReplied", Map.of()),
                entry(3, "PriorityChanged", Map.of()),
                entry(4, "ProposalWentStale", Map.of("proposal", new ProposalId(UUID.randomUUID()).toString())),
                entry(5, "ProposalWentStale", Map.of("proposal", stale.id().toString())),
                entry(6, "TicketSolved", Map.of()));
        bench.bank.desk().answering(ListTimeline.class, (query, origin) -> new TimelinePage(story, null));

        assertThat(model().staleness(stale)).hasValueSatisfying(staleness -> {
            assertThat(staleness.gone().sequence()).isEqualTo(5);
            assertThat(staleness.by()).map(TimelineEntry::type).hasValue("RequesterReplied");
        });
        assertThat(model().staleness(stale(stale.id(), AssistTask.TRIAGE)))
                .flatMap(Staleness::by)
                .map(TimelineEntry::type)
                .hasValue("PriorityChanged");
        assertThat(model().staleness(stale(new ProposalId(UUID.randomUUID()), AssistTask.REPLY)))
                .isEmpty();
    }

    @Test
    void similar_tickets_that_the_reader_may_not_see_are_left_out() {
        var model = model();
        assertThat(model.similar()).hasSize(3);
        bench.bank.desk().answering(FindTicket.class, (query, origin) -> {
            throw Refusal.notFound("ticket");
        });

        assertThat(model.similar()).isEmpty();
    }

    private AssistantViewModel model() {
        return new AssistantViewModel(bench.ticket(AGENT), bench.desk(AGENT));
    }

    private Proposal first() {
        return bench.ticket(AGENT).shown().proposals().getFirst();
    }

    private static Proposal stale(ProposalId id, AssistTask task) {
        return new Proposal(id, task, null, null, null, List.of(), "stale", null, null, null, null);
    }

    private static TimelineEntry entry(long number, String type, Map<String, Object> data) {
        var system = new MessageAuthor(null, "system", "Docket");
        return new TimelineEntry(
                number, number, type, "1", Instant.EPOCH, null, system, null, null, null, "It was", data);
    }

    private void answering(Proposal proposal) {
        bench.bank.desk().answering(ListProposals.class, (query, origin) -> new ProposalPage(List.of(proposal)));
    }
}
