package io.docket.command.assist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.docket.api.assist.AssistTask;
import io.docket.api.assist.ProposalId;
import io.docket.api.assist.ProposedValue;
import io.docket.api.assist.ProposedValue.Neighbour;
import io.docket.api.assist.ProposedValue.ReplyDraft;
import io.docket.api.assist.ProposedValue.Similar;
import io.docket.api.assist.ProposedValue.Triage;
import io.docket.api.assist.Source;
import io.docket.api.assist.command.AcceptProposal;
import io.docket.api.assist.command.RecordNoProposal;
import io.docket.api.assist.command.RecordProposal;
import io.docket.api.assist.command.RejectProposal;
import io.docket.api.assist.command.RequestProposals;
import io.docket.api.assist.command.RetireProposals;
import io.docket.api.assist.event.ProposalAccepted;
import io.docket.api.assist.event.ProposalEdited;
import io.docket.api.assist.event.ProposalFailed;
import io.docket.api.assist.event.ProposalMade;
import io.docket.api.assist.event.ProposalRejected;
import io.docket.api.assist.event.ProposalRequested;
import io.docket.api.assist.event.ProposalSkipped;
import io.docket.api.assist.event.ProposalSuperseded;
import io.docket.api.assist.event.ProposalWentStale;
import io.docket.api.id.Uuids;
import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.command.decision.Requesters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalLedgerTest {

    private static final TicketId TICKET = TicketId.next();
    private static final UUID CAUSE = Uuids.next();
    private static final ProposalId TRIAGE = new ProposalId(Uuids.named(CAUSE, "triage"));
    private static final ProposalId NEWER = new ProposalId(Uuids.next());
    private static final Triage URGENT = new Triage(null, Priority.URGENT, "card");
    private static final PersonId ELIF = PersonId.next();

    private static final ProposalRequested requested = new ProposalRequested(TICKET, TRIAGE, AssistTask.TRIAGE, CAUSE);
    private static final ProposalMade made = proposal(TRIAGE, URGENT);

    private static final GroupId CARDS = GroupId.next();
    private static final GroupId RETIRED = GroupId.next();
    private static final Neighbour ALIKE = new Neighbour(TicketId.next(), 12, 0.8);
    private static final Neighbour LESS_ALIKE = new Neighbour(TicketId.next(), 7, 0.6);

    private final FixtureConfiguration<ProposalLedger> ledger = ledger();

    private static FixtureConfiguration<ProposalLedger> ledger() {
        var ledger = new AggregateTestFixture<>(ProposalLedger.class);
        ledger.registerInjectableResource(new KnownGroups(Map.of(CARDS, true, RETIRED, false)));
        Requesters requesters = ticket -> Optional.of(ELIF).filter(elif -> ticket.equals(TICKET));
        ledger.registerInjectableResource(requesters);
        return ledger;
    }

    @Nested
    class Asking {

        @Test
        void each_task_gets_a_proposal_named_after_its_cause() {
            ledger.givenNoPriorActivity()
                    .when(new RequestProposals(TICKET, Set.of(AssistTask.TRIAGE), CAUSE))
                    .expectEvents(requested);
        }

        @Test
        void the_same_cause_asks_once() {
            ledger.given(requested)
                    .when(new RequestProposals(TICKET, Set.of(AssistTask.TRIAGE), CAUSE))
                    .expectNoEvents();
        }
    }

    @Nested
    class Answering {

        @Test
        void an_awaited_answer_is_proposed() {
            ledger.given(requested).when(answer(TRIAGE, URGENT)).expectEvents(made);
        }

        @Test
        void a_newer_answer_supersedes_the_open_one() {
            ledger.given(requested, made, new ProposalRequested(TICKET, NEWER, AssistTask.TRIAGE, Uuids.next()))
                    .when(answer(NEWER, URGENT))
                    .expectEvents(new ProposalSuperseded(TICKET, TRIAGE, NEWER), proposal(NEWER, URGENT));
        }

        @Test
        void no_answer_is_recorded_as_abstained_or_failed() {
            ledger.given(requested)
                    .when(new RecordNoProposal(TICKET, TRIAGE, false, "Nothing alike."))
                    .expectEvents(new ProposalSkipped(TICKET, TRIAGE, "Nothing alike."));
        }

        @Test
        void a_fault_is_recorded_as_failed() {
            ledger.given(requested)
                    .when(new RecordNoProposal(TICKET, TRIAGE, true, "No answer within 20 s."))
                    .expectEvents(new ProposalFailed(TICKET, TRIAGE, "No answer within 20 s."));
        }

        @Test
        void a_late_answer_changes_nothing() {
            ledger.given(requested, new ProposalFailed(TICKET, TRIAGE, "No answer within 20 s."))
                    .when(answer(TRIAGE, URGENT))
                    .expectNoEvents();
        }

        @Test
        void an_answer_to_no_question_changes_nothing() {
            ledger.given(requested).when(answer(NEWER, URGENT)).expectNoEvents();
            ledger.given(requested, made)
                    .when(new RecordNoProposal(TICKET, TRIAGE, true, "late"))
                    .expectNoEvents();
        }
    }

    @Nested
    class Deciding {

        @Test
        void an_open_proposal_is_accepted_as_it_is() {
            ledger.given(requested, made)
                    .when(new AcceptProposal(TICKET, TRIAGE, null))
                    .expectEvents(new ProposalAccepted(TICKET, TRIAGE, URGENT));
        }

        @Test
        void an_edit_that_changes_nothing_is_an_acceptance() {
            ledger.given(requested, made)
                    .when(new AcceptProposal(TICKET, TRIAGE, URGENT))
                    .expectEvents(new ProposalAccepted(TICKET, TRIAGE, URGENT));
        }

        @Test
        void an_edited_proposal_tells_how_much_was_changed() {
            var calmer = new Triage(null, Priority.HIGH, "card");
            ledger.given(requested, made)
                    .when(new AcceptProposal(TICKET, TRIAGE, calmer))
                    .expectEvents(new ProposalEdited(TICKET, TRIAGE, calmer, 1 / 3.0));
        }

        @Test
        void an_edit_cannot_turn_triage_into_a_reply() {
            refused(
                    ledger.given(requested, made)
                            .when(new AcceptProposal(TICKET, TRIAGE, new ReplyDraft(new Personal(ELIF, "Hello")))),
                    ProblemCode.INVALID_REQUEST);
        }

        @Test
        void an_edit_is_recorded_as_it_will_be_done() {
            ledger.given(requested, made)
                    .when(new AcceptProposal(TICKET, TRIAGE, new Triage(CARDS, Priority.URGENT, " VIP ")))
                    .expectEvents(
                            new ProposalEdited(TICKET, TRIAGE, new Triage(CARDS, Priority.URGENT, "vip"), 2 / 3.0));
        }

        static Stream<Arguments> impossible() {
            return Stream.of(
                    Arguments.of(new Triage(GroupId.next(), null, null), ProblemCode.UNKNOWN_REFERENCE),
                    Arguments.of(new Triage(RETIRED, null, null), ProblemCode.UNKNOWN_REFERENCE),
                    Arguments.of(new Triage(null, null, "a b=<c>"), ProblemCode.INVALID_REQUEST),
                    Arguments.of(new Triage(null, null, ""), ProblemCode.INVALID_REQUEST),
                    Arguments.of(new Triage(null, null, "x".repeat(1_000_000)), ProblemCode.INVALID_REQUEST));
        }

        @ParameterizedTest
        @MethodSource("impossible")
        void an_edit_that_cannot_be_done_is_refused(Triage edited, ProblemCode code) {
            refused(ledger.given(requested, made).when(new AcceptProposal(TICKET, TRIAGE, edited)), code);
        }

        @Test
        void a_proposal_whose_group_was_retired_since_is_refused() {
            refused(
                    ledger.given(requested, proposal(TRIAGE, new Triage(RETIRED, null, null)))
                            .when(new AcceptProposal(TICKET, TRIAGE, null)),
                    ProblemCode.UNKNOWN_REFERENCE);
        }

        static Stream<Arguments> notProposed() {
            return Stream.of(
                    Arguments.of(new Neighbour(TicketId.next(), 12, 0.8), ProblemCode.UNKNOWN_REFERENCE),
                    Arguments.of(new Neighbour(ALIKE.ticket(), -5, 0.8), ProblemCode.INVALID_REQUEST),
                    Arguments.of(new Neighbour(ALIKE.ticket(), 12, 99.5), ProblemCode.INVALID_REQUEST),
                    Arguments.of(LESS_ALIKE, ProblemCode.INVALID_REQUEST));
        }

        @ParameterizedTest
        @MethodSource("notProposed")
        void a_list_of_similar_tickets_takes_none_that_was_not_proposed_or_twice(Neighbour other, ProblemCode code) {
            refused(
                    ledger.given(requested, proposal(TRIAGE, new Similar(List.of(ALIKE, LESS_ALIKE))))
                            .when(new AcceptProposal(TICKET, TRIAGE, new Similar(List.of(LESS_ALIKE, other)))),
                    code);
        }

        @Test
        void some_of_a_list_of_similar_tickets_can_be_left_out() {
            ledger.given(requested, proposal(TRIAGE, new Similar(List.of(ALIKE, LESS_ALIKE))))
                    .when(new AcceptProposal(TICKET, TRIAGE, new Similar(List.of(LESS_ALIKE))))
                    .expectEvents(new ProposalEdited(TICKET, TRIAGE, new Similar(List.of(LESS_ALIKE)), 1));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\u200b", "bell \u0007"})
        void an_edited_draft_is_a_text_that_could_be_sent(String body) {
            refused(
                    ledger.given(requested, proposal(TRIAGE, draft("Try now.")))
                            .when(new AcceptProposal(TICKET, TRIAGE, draft(body))),
                    ProblemCode.INVALID_REQUEST);
            refused(
                    ledger.given(requested, proposal(TRIAGE, draft("Try now.")))
                            .when(new AcceptProposal(TICKET, TRIAGE, draft("x".repeat(65_537)))),
                    ProblemCode.INVALID_REQUEST);
        }

        @Test
        void an_edited_draft_goes_on_belonging_to_whom_it_was_drafted_for() {
            ledger.given(requested, proposal(TRIAGE, draft("Try now.")))
                    .when(new AcceptProposal(
                            TICKET, TRIAGE, new ReplyDraft(new Personal(PersonId.next(), "Try later."))))
                    .expectEvents(new ProposalEdited(TICKET, TRIAGE, draft("Try later."), 0.5));
        }

        private static ReplyDraft draft(String text) {
            return new ReplyDraft(new Personal(ELIF, text));
        }

        @Test
        void an_open_proposal_is_rejected_with_its_reason() {
            ledger.given(requested, made)
                    .when(new RejectProposal(TICKET, TRIAGE, "wrong group"))
                    .expectEvents(new ProposalRejected(TICKET, TRIAGE, new Personal(ELIF, "wrong group")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"bell \u0007", "\u200b"})
        void a_reason_is_a_short_text_that_can_be_read(String reason) {
            refused(
                    ledger.given(requested, made).when(new RejectProposal(TICKET, TRIAGE, reason)),
                    ProblemCode.INVALID_REQUEST);
            refused(
                    ledger.given(requested, made).when(new RejectProposal(TICKET, TRIAGE, "x".repeat(501))),
                    ProblemCode.INVALID_REQUEST);
            ledger.given(requested, made)
                    .when(new RejectProposal(TICKET, TRIAGE, "x".repeat(500)))
                    .expectEvents(new ProposalRejected(TICKET, TRIAGE, new Personal(ELIF, "x".repeat(500))));
        }

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = {"", " "})
        void an_empty_reason_is_none(String reason) {
            ledger.given(requested, made)
                    .when(new RejectProposal(TICKET, TRIAGE, reason))
                    .expectEvents(new ProposalRejected(TICKET, TRIAGE, null));
        }

        @Test
        void an_unknown_proposal_cannot_be_decided() {
            refused(ledger.given(requested, made).when(new RejectProposal(TICKET, NEWER, null)), ProblemCode.NOT_FOUND);
        }

        static Stream<Object> ends() {
            return Stream.of(
                    new ProposalAccepted(TICKET, TRIAGE, URGENT),
                    new ProposalEdited(TICKET, TRIAGE, URGENT, 1),
                    new ProposalRejected(TICKET, TRIAGE, null),
                    new ProposalWentStale(TICKET, TRIAGE),
                    new ProposalSuperseded(TICKET, TRIAGE, NEWER));
        }

        @ParameterizedTest
        @MethodSource("ends")
        void what_was_decided_or_overtaken_cannot_be_decided_again(Object end) {
            refused(
                    ledger.given(requested, made, end).when(new AcceptProposal(TICKET, TRIAGE, null)),
                    ProblemCode.PROPOSAL_NOT_OPEN);
        }

        @Test
        void what_has_no_answer_yet_cannot_be_decided() {
            refused(
                    ledger.given(requested).when(new AcceptProposal(TICKET, TRIAGE, null)),
                    ProblemCode.PROPOSAL_NOT_OPEN);
        }
    }

    @Nested
    class MovingOn {

        @Test
        void open_proposals_of_the_task_go_stale() {
            ledger.given(requested, made)
                    .when(new RetireProposals(TICKET, Set.of(AssistTask.TRIAGE)))
                    .expectEvents(new ProposalWentStale(TICKET, TRIAGE));
        }

        @Test
        void what_is_still_awaited_goes_stale_and_its_answer_comes_too_late() {
            ledger.given(requested)
                    .when(new RetireProposals(TICKET, Set.of(AssistTask.TRIAGE)))
                    .expectEvents(new ProposalWentStale(TICKET, TRIAGE));
            ledger.given(requested, new ProposalWentStale(TICKET, TRIAGE))
                    .when(answer(TRIAGE, URGENT))
                    .expectNoEvents();
        }

        @Test
        void other_tasks_and_decided_proposals_stay() {
            ledger.given(requested, made)
                    .when(new RetireProposals(TICKET, Set.of(AssistTask.REPLY)))
                    .expectNoEvents();
            ledger.given(requested, made, new ProposalRejected(TICKET, TRIAGE, null))
                    .when(new RetireProposals(TICKET, Set.of(AssistTask.TRIAGE)))
                    .expectNoEvents();
        }

        @Test
        void a_ticket_without_proposals_has_nothing_to_retire() {
            ledger.givenNoPriorActivity()
                    .when(new RetireProposals(TICKET, Set.of(AssistTask.TRIAGE)))
                    .expectNoEvents();
        }
    }

    @Test
    void the_distance_of_an_edited_reply_is_counted_in_words() {
        var before = new ReplyDraft(new Personal(ELIF, "Your card works again now"));
        var after = new ReplyDraft(new Personal(ELIF, "Your new card works now"));
        assertThat(EditDistance.between(before, after)).isEqualTo(0.4, within(1e-9));
        assertThat(EditDistance.between(before, before)).isZero();
    }

    private static RecordProposal answer(ProposalId proposal, ProposedValue value) {
        return new RecordProposal(TICKET, proposal, value, "test 1", 0.9, List.of(new Source("ticket", "7", 0.8)), 12);
    }

    private static ProposalMade proposal(ProposalId proposal, ProposedValue value) {
        return new ProposalMade(TICKET, proposal, value, "test 1", 0.9, List.of(new Source("ticket", "7", 0.8)), 12);
    }

    private static void refused(ResultValidator<ProposalLedger> result, ProblemCode code) {
        result.expectNoEvents().expectException(new CustomTypeSafeMatcher<Refusal>("a refusal " + code) {
            @Override
            protected boolean matchesSafely(Refusal refusal) {
                return refusal.violation().code() == code;
            }
        });
    }
}
