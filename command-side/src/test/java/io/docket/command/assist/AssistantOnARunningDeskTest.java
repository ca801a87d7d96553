package io.docket.command.assist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.docket.api.assist.AssistTask;
import io.docket.api.assist.ProposalId;
import io.docket.api.assist.ProposedValue.Triage;
import io.docket.api.assist.command.AcceptProposal;
import io.docket.api.assist.command.RejectProposal;
import io.docket.api.assist.event.ProposalEdited;
import io.docket.api.assist.event.ProposalEvent;
import io.docket.api.assist.event.ProposalFailed;
import io.docket.api.assist.event.ProposalMade;
import io.docket.api.assist.event.ProposalRejected;
import io.docket.api.assist.event.ProposalSkipped;
import io.docket.api.assist.event.ProposalWentStale;
import io.docket.api.metadata.Actor;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.personal.Personal;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.command.AddNote;
import io.docket.api.ticket.command.TicketChange;
import io.docket.api.ticket.event.PriorityChanged;
import io.docket.api.ticket.event.TagsChanged;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.api.ticket.event.TicketMovedToGroup;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.command.assist.ProposalRequests.Request;
import io.docket.command.running.OnARunningDesk;
import io.docket.command.running.ScriptedAssistant;
import io.docket.command.running.SmallBank;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnARunningDesk
class AssistantOnARunningDeskTest {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Autowired
    private SmallBank bank;

    @Autowired
    private ProposalRequests requests;

    @Autowired
    private TicketMemory memory;

    @Autowired
    private JdbcClient sql;

    @Test
    void a_new_ticket_gets_a_proposal_of_each_kind() {
        var ticket = bank.opened("Card declined");
        var made = bank.await(ticket, ProposalMade.class, 3);
        assertThat(bank.payloads(ticket, ProposalMade.class))
                .extracting(proposal -> proposal.value().task())
                .containsExactlyInAnyOrder(AssistTask.values());
        assertThat(made).allSatisfy(event -> assertThat(event.metadata())
                .containsEntry(MetadataKeys.ACTOR, Actor.ASSISTANT.toString()));
        assertThat(made).allSatisfy(event -> assertThat(event.metadata())
                .containsKey(MetadataKeys.CAUSATION)
                .containsEntry(
                        MetadataKeys.CORRELATION,
                        bank.events(ticket, TicketOpened.class)
                                .getFirst()
                                .metadata()
                                .get(MetadataKeys.CORRELATION)));
        assertThat(bank.payloads(ticket, ProposalMade.class)).allSatisfy(proposal -> {
            assertThat(proposal.model()).isEqualTo("scripted 1");
            assertThat(proposal.confidence()).isEqualTo(0.8);
            assertThat(proposal.sources()).isNotEmpty();
        });
    }

    @Test
    void opening_a_ticket_waits_for_no_model_and_a_hanging_one_is_given_up() {
        var begun = Instant.now();
        var ticket = bank.opened(ScriptedAssistant.HANG);
        var opened = Duration.between(begun, Instant.now());
        bank.await(ticket, ProposalFailed.class, 1);
        assertThat(opened).isLessThan(Duration.between(begun, Instant.now()).minusSeconds(1));
        assertThat(bank.payloads(ticket, ProposalFailed.class))
                .extracting(ProposalFailed::reason)
                .containsExactly("The assistant did not answer within 2 s.");
    }

    @Test
    void what_hangs_at_one_task_holds_up_no_other() {
        var hanging = Stream.generate(() -> bank.opened(ScriptedAssistant.HANG))
                .limit(6)
                .toList();
        var other = bank.opened("Card declined");
        var similar = await().atMost(PATIENCE)
                .until(
                        () -> bank.events(other, ProposalMade.class).stream()
                                .filter(event -> ((ProposalMade) event.payload())
                                        .value()
                                        .task()
                                        .equals(AssistTask.SIMILAR))
                                .toList(),
                        found -> !found.isEmpty());
        var givenUp = hanging.stream()
                .mapToLong(ticket ->
                        bank.await(ticket, ProposalFailed.class, 1).getFirst().position())
                .max()
                .orElseThrow();
        assertThat(similar.getFirst().position()).isLessThan(givenUp);
        bank.await(other, ProposalMade.class, 3);
    }

    @Test
    void a_fault_is_shown_as_failed_and_keeps_its_reason_to_itself() {
        var ticket = bank.opened(ScriptedAssistant.FAIL);
        bank.await(ticket, ProposalFailed.class, 1);
        assertThat(bank.payloads(ticket, ProposalFailed.class))
                .extracting(ProposalFailed::reason)
                .containsExactly("The assistant could not answer.");
        bank.await(ticket, ProposalMade.class, 2);
    }

    @Test
    void a_model_that_is_not_sure_says_so() {
        var ticket = bank.opened(ScriptedAssistant.ABSTAIN);
        bank.await(ticket, ProposalSkipped.class, 1);
        assertThat(bank.payloads(ticket, ProposalSkipped.class))
                .extracting(ProposalSkipped::reason)
                .containsExactly("Nothing alike was solved before.");
    }

    @Test
    void a_request_that_a_crash_left_behind_is_answered_once() {
        var ticket = bank.opened("Card declined");
        bank.await(ticket, ProposalMade.class, 3);
        var proposal = triage(ticket);
        requests.add(proposal, ticket, AssistTask.TRIAGE, Instant.now());
        await().atMost(PATIENCE).until(() -> waiting(proposal) == 0);
        assertThat(bank.payloads(ticket, ProposalMade.class)).hasSize(3);
    }

    @Test
    void a_request_whose_node_is_gone_is_taken_over_and_one_in_work_is_not() {
        var request = new Request(new ProposalId(TicketId.next().value()), TicketId.next(), AssistTask.TRIAGE, false);
        var now = Instant.now().plus(Duration.ofDays(1));
        requests.add(request.proposal(), request.ticket(), request.task(), Instant.now());
        requests.postpone(request.proposal(), now);
        assertThat(requests.claim(AssistTask.TRIAGE, 10, now, Duration.ofSeconds(4)))
                .isEmpty();
        assertThat(requests.claim(AssistTask.TRIAGE, 10, now.plusSeconds(1), Duration.ofDays(1)))
                .containsExactly(request);
        assertThat(requests.claim(AssistTask.TRIAGE, 10, now.plusSeconds(2), Duration.ofDays(1)))
                .isEmpty();
        requests.remove(request.proposal());
    }

    @Test
    void accepted_triage_changes_the_ticket_in_the_name_of_whoever_agreed() {
        var ticket = bank.opened("Card declined");
        bank.await(ticket, ProposalMade.class, 3);
        bank.send(new AcceptProposal(ticket, triage(ticket), null), SmallBank.RUTH);
        bank.await(ticket, TagsChanged.class, 1);
        assertThat(changes(ticket))
                .containsExactlyInAnyOrder(
                        new TicketMovedToGroup(ticket, null, SmallBank.LOANS),
                        new PriorityChanged(ticket, Priority.NORMAL, Priority.HIGH),
                        new TagsChanged(ticket, Set.of("loan"), Set.of()));
        assertThat(bank.events(ticket, TicketMovedToGroup.class).getFirst().metadata())
                .containsEntry(MetadataKeys.ACTOR, Actor.agent(SmallBank.RUTH).toString())
                .containsKey(MetadataKeys.CAUSATION);
    }

    @Test
    void edited_triage_is_done_as_it_was_edited() {
        var ticket = bank.opened("Card declined");
        bank.await(ticket, ProposalMade.class, 3);
        var edited = new Triage(null, Priority.URGENT, null);
        bank.send(new AcceptProposal(ticket, triage(ticket), edited), SmallBank.TOMASZ);
        bank.await(ticket, PriorityChanged.class, 1);
        assertThat(changes(ticket)).containsExactly(new PriorityChanged(ticket, Priority.NORMAL, Priority.URGENT));
        assertThat(bank.payloads(ticket, ProposalEdited.class)).singleElement().satisfies(edit -> {
            assertThat(edit.value()).isEqualTo(edited);
            assertThat(edit.distance()).isPositive();
        });
    }

    @Test
    void rejected_triage_changes_nothing_but_is_recorded() {
        var ticket = bank.opened("Card declined");
        bank.await(ticket, ProposalMade.class, 3);
        bank.send(new RejectProposal(ticket, triage(ticket), "wrong group"), SmallBank.TOMASZ);
        assertThat(bank.payloads(ticket, ProposalRejected.class))
                .containsExactly(
                        new ProposalRejected(ticket, triage(ticket), new Personal(SmallBank.ELIF, "wrong group")));
        assertThat(changes(ticket)).isEmpty();
    }

    @Test
    void only_agents_decide_on_proposals() {
        var ticket = bank.opened("Card declined");
        bank.await(ticket, ProposalMade.class, 3);
        Stream.of(SmallBank.ELIF, SmallBank.ANALYST, SmallBank.AUDITOR)
                .forEach(person -> assertThatExceptionOfType(Refusal.class)
                        .isThrownBy(() -> bank.send(new AcceptProposal(ticket, triage(ticket), null), person))
                        .extracting(refusal -> refusal.violation().code())
                        .isEqualTo(ProblemCode.FORBIDDEN));
    }

    @Test
    void an_agents_reply_outdates_the_draft_and_a_move_the_triage() {
        var ticket = bank.opened("Card declined");
        bank.await(ticket, ProposalMade.class, 3);
        bank.reply(ticket, "It works again.", SmallBank.TOMASZ);
        bank.await(ticket, ProposalWentStale.class, 1);
        bank.change(ticket, SmallBank.TOMASZ, new TicketChange.SetPriority(Priority.LOW));
        bank.await(ticket, ProposalWentStale.class, 2);
        assertThat(bank.payloads(ticket, ProposalWentStale.class))
                .extracting(ProposalWentStale::proposal)
                .containsExactly(proposal(ticket, AssistTask.REPLY), triage(ticket));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> bank.send(new AcceptProposal(ticket, triage(ticket), null), SmallBank.TOMASZ))
                .extracting(refusal -> refusal.violation().code())
                .isEqualTo(ProblemCode.PROPOSAL_NOT_OPEN);
    }

    @Test
    void a_requesters_reply_gets_a_draft_of_its_own() {
        var ticket = bank.opened("Card declined");
        bank.await(ticket, ProposalMade.class, 3);
        bank.reply(ticket, "It happened again.", SmallBank.ELIF);
        bank.await(ticket, ProposalMade.class, 4);
        assertThat(bank.payloads(ticket, ProposalMade.class).getLast().value().task())
                .isEqualTo(AssistTask.REPLY);
    }

    @Test
    void models_see_what_was_said_in_public_and_never_a_note() {
        var ticket = bank.opened("Card declined");
        bank.send(
                new AddNote(ticket, MessageId.next(), "Looks like fraud to me.", Set.of(), List.of()),
                SmallBank.TOMASZ);
        bank.reply(ticket, "We look into it.", SmallBank.TOMASZ);
        var enquiry = await().atMost(PATIENCE)
                .until(() -> memory.enquiry(ticket), found -> found.filter(
                                known -> known.conversation().contains("We look into it."))
                        .isPresent())
                .orElseThrow();
        assertThat(enquiry.requesterName()).isEqualTo("Elif Yıldız");
        assertThat(enquiry.text())
                .contains("Card declined", "My card was declined.")
                .doesNotContain("fraud");
    }

    private ProposalId triage(TicketId ticket) {
        return proposal(ticket, AssistTask.TRIAGE);
    }

    private ProposalId proposal(TicketId ticket, AssistTask task) {
        return bank.payloads(ticket, ProposalMade.class).stream()
                .filter(made -> made.value().task() == task)
                .map(ProposalEvent::proposal)
                .findFirst()
                .orElseThrow();
    }

    private List<TicketEvent> changes(TicketId ticket) {
        return bank.payloads(ticket, TicketEvent.class).stream().skip(1).toList();
    }

    private long waiting(ProposalId proposal) {
        return sql.sql("select count(*) from proposal_request where proposal_id = ?")
                .param(proposal.value())
                .query(Long.class)
                .single();
    }
}
