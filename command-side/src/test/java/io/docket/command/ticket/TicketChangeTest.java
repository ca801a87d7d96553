package io.docket.command.ticket;

import static io.docket.api.ticket.TicketStatus.*;
import static io.docket.command.ticket.TicketScenarios.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.personal.Personal;
import io.docket.api.problem.ProblemCode;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketType;
import io.docket.api.ticket.command.ChangeTicket;
import io.docket.api.ticket.command.ChangedTicket;
import io.docket.api.ticket.command.Reply;
import io.docket.api.ticket.command.TicketChange;
import io.docket.api.ticket.command.TicketChange.AddTag;
import io.docket.api.ticket.command.TicketChange.Assign;
import io.docket.api.ticket.command.TicketChange.ChangeSubject;
import io.docket.api.ticket.command.TicketChange.MoveToGroup;
import io.docket.api.ticket.command.TicketChange.ReplaceTags;
import io.docket.api.ticket.command.TicketChange.SetCustomField;
import io.docket.api.ticket.command.TicketChange.SetPriority;
import io.docket.api.ticket.command.TicketChange.SetType;
import io.docket.api.ticket.command.TicketChange.Status;
import io.docket.api.ticket.event.CustomFieldChanged;
import io.docket.api.ticket.event.PriorityChanged;
import io.docket.api.ticket.event.SubjectChanged;
import io.docket.api.ticket.event.TagsChanged;
import io.docket.api.ticket.event.TicketAssigned;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.api.ticket.event.TicketMarkedOpen;
import io.docket.api.ticket.event.TicketMovedToGroup;
import io.docket.api.ticket.event.TicketPended;
import io.docket.api.ticket.event.TicketUnassigned;
import io.docket.api.ticket.event.TypeChanged;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TicketChangeTest {

    private final FixtureConfiguration<Ticket> ticket = SmallDesk.fixture();

    @ParameterizedTest
    @MethodSource("changes")
    void each_change_is_an_event_of_its_own(TicketChange change, Object event) {
        ticket.given(standing(OPEN))
                .when(change(change), by(TOMASZ))
                .expectEvents(event)
                .expectResultMessagePayload(new ChangedTicket(TICKET, 3));
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(
                        new SetPriority(Priority.HIGH), new PriorityChanged(TICKET, Priority.NORMAL, Priority.HIGH)),
                Arguments.of(
                        new SetType(TicketType.PROBLEM),
                        new TypeChanged(TICKET, TicketType.QUESTION, TicketType.PROBLEM)),
                Arguments.of(new MoveToGroup(CARDS), new TicketMovedToGroup(TICKET, null, CARDS)),
                Arguments.of(new Assign(ANNA), new TicketAssigned(TICKET, null, ANNA)),
                Arguments.of(
                        new ReplaceTags(Set.of(" VIP ", "vip")),
                        new TagsChanged(TICKET, Set.of("vip"), Set.of("card"))),
                Arguments.of(new AddTag("VIP"), new TagsChanged(TICKET, Set.of("vip"), Set.of())),
                Arguments.of(
                        new ChangeSubject(" Card refused "),
                        new SubjectChanged(
                                TICKET, new Personal(ELIF, "Card declined"), new Personal(ELIF, "Card refused"))),
                Arguments.of(
                        new SetCustomField("branch", "Linz"),
                        new CustomFieldChanged(TICKET, "branch", null, new Personal(ELIF, "Linz"))));
    }

    @ParameterizedTest
    @MethodSource("nothings")
    void what_changes_nothing_is_no_event(TicketChange change) {
        for (var status : List.of(OPEN, CLOSED)) {
            SmallDesk.fixture()
                    .given(standing(status))
                    .when(change(change), by(TOMASZ))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }
    }

    static Stream<TicketChange> nothings() {
        return Stream.of(
                new SetPriority(Priority.NORMAL),
                new SetType(TicketType.QUESTION),
                new MoveToGroup(null),
                new Assign(null),
                new ReplaceTags(Set.of("Card")),
                new AddTag("card"),
                new ChangeSubject("Card declined "),
                new SetCustomField("branch", null),
                new SetCustomField("branch", " "));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_closed_ticket_cannot_be_changed(TicketChange change, Object event) {
        refuses(List.of(standing(CLOSED).toArray()), ProblemCode.TICKET_CLOSED, change);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void what_is_wrong_by_itself_is_refused(TicketChange change, ProblemCode code) {
        refuses(List.of(standing(OPEN).toArray()), code, change);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(new Assign(PersonId.next()), ProblemCode.UNKNOWN_REFERENCE),
                Arguments.of(new Assign(GONE), ProblemCode.UNKNOWN_REFERENCE),
                Arguments.of(new Assign(ELIF), ProblemCode.UNKNOWN_REFERENCE),
                Arguments.of(new MoveToGroup(GroupId.next()), ProblemCode.UNKNOWN_REFERENCE),
                Arguments.of(new MoveToGroup(RETIRED), ProblemCode.UNKNOWN_REFERENCE),
                Arguments.of(new ReplaceTags(Set.of("two words")), ProblemCode.INVALID_REQUEST),
                Arguments.of(new ReplaceTags(Set.of("x".repeat(51))), ProblemCode.INVALID_REQUEST),
                Arguments.of(new ReplaceTags(tags(51)), ProblemCode.INVALID_REQUEST),
                Arguments.of(new AddTag("two words"), ProblemCode.INVALID_REQUEST),
                Arguments.of(new ChangeSubject(" "), ProblemCode.INVALID_REQUEST),
                Arguments.of(new SetCustomField("two words", "x"), ProblemCode.INVALID_REQUEST),
                Arguments.of(new SetCustomField("branch", "x".repeat(1_001)), ProblemCode.INVALID_REQUEST));
    }

    @Test
    void all_changes_are_done_or_none() {
        refuses(
                List.of(standing(OPEN).toArray()),
                ProblemCode.ILLEGAL_TRANSITION,
                new SetPriority(Priority.HIGH),
                new Status(NEW));
    }

    @Test
    void a_field_changes_once_at_a_time() {
        refuses(
                List.of(standing(OPEN).toArray()),
                ProblemCode.INVALID_REQUEST,
                new SetPriority(Priority.HIGH),
                new SetPriority(Priority.LOW));
    }

    @Test
    void few_custom_fields_change_at_a_time() {
        var fifty = fields(0, 50);
        ticket.given(standing(OPEN))
                .when(new ChangeTicket(TICKET, fifty, null), by(TOMASZ))
                .expectSuccessfulHandlerExecution();
        refuses(
                List.of(standing(OPEN).toArray()),
                ProblemCode.INVALID_REQUEST,
                fields(0, 51).toArray(TicketChange[]::new));
        SmallDesk.fixture()
                .given(standing(OPEN))
                .when(new Reply(TICKET, MESSAGE, "Try again now.", List.of(), fields(0, 51)), by(TOMASZ))
                .expectNoEvents()
                .expectException(refusal(ProblemCode.INVALID_REQUEST));
    }

    @Test
    void a_ticket_has_few_custom_fields() {
        var full = filled(100);
        refuses(full, ProblemCode.INVALID_REQUEST, new SetCustomField("more", "x"));
        ticket.given(full)
                .when(change(new SetCustomField("f7", "changed")), by(TOMASZ))
                .expectSuccessfulHandlerExecution();
        ticket.given(full)
                .when(change(new SetCustomField("f7", null), new SetCustomField("more", "x")), by(TOMASZ))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_ticket_that_has_too_many_custom_fields_from_before_can_be_changed_and_emptied() {
        var overfull = filled(120);
        refuses(overfull, ProblemCode.INVALID_REQUEST, new SetCustomField("more", "x"));
        ticket.given(overfull)
                .when(change(new SetCustomField("f7", "changed"), new SetPriority(Priority.HIGH)), by(TOMASZ))
                .expectSuccessfulHandlerExecution();
        ticket.given(overfull)
                .when(change(new SetCustomField("f7", null)), by(TOMASZ))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void assigning_takes_up_a_new_ticket() {
        ticket.given(standing(NEW))
                .when(change(new Assign(ANNA)), by(TOMASZ))
                .expectEvents(new TicketAssigned(TICKET, null, ANNA), new TicketMarkedOpen(TICKET, NEW));
    }

    @Test
    void assigning_and_saying_where_it_stands_is_one_step() {
        ticket.given(standing(NEW))
                .when(change(new Status(PENDING), new Assign(ANNA)), by(TOMASZ))
                .expectEvents(new TicketAssigned(TICKET, null, ANNA), new TicketPended(TICKET, NEW));
    }

    @Test
    void an_assignee_is_in_the_ticket_s_group() {
        refuses(List.of(opened(ELIF, CARDS)), ProblemCode.ASSIGNEE_NOT_IN_GROUP, new Assign(ANNA));
    }

    @Test
    void moving_and_assigning_are_judged_together_whatever_comes_first() {
        ticket.given(assignedTo(TOMASZ, CARDS))
                .when(change(new Assign(ANNA), new MoveToGroup(LOANS)), by(TOMASZ))
                .expectEvents(new TicketMovedToGroup(TICKET, CARDS, LOANS), new TicketAssigned(TICKET, TOMASZ, ANNA));
    }

    @Test
    void an_assignee_who_is_not_in_the_new_group_loses_the_ticket() {
        ticket.given(assignedTo(TOMASZ, CARDS))
                .when(change(new MoveToGroup(LOANS)), by(TOMASZ))
                .expectEvents(new TicketMovedToGroup(TICKET, CARDS, LOANS), new TicketUnassigned(TICKET, TOMASZ));
    }

    @Test
    void keeping_an_assignee_who_is_not_in_the_new_group_is_refused() {
        refuses(
                assignedTo(TOMASZ, CARDS),
                ProblemCode.ASSIGNEE_NOT_IN_GROUP,
                new MoveToGroup(LOANS),
                new Assign(TOMASZ));
    }

    @Test
    void without_a_group_the_assignee_keeps_the_ticket() {
        ticket.given(assignedTo(TOMASZ, CARDS))
                .when(change(new MoveToGroup(null)), by(TOMASZ))
                .expectEvents(new TicketMovedToGroup(TICKET, CARDS, null));
    }

    @Test
    void an_edit_goes_through_where_others_touched_other_fields() {
        ticket.given(opened(), new PriorityChanged(TICKET, Priority.NORMAL, Priority.HIGH))
                .when(new ChangeTicket(TICKET, List.of(new SetType(TicketType.TASK)), 0L), by(TOMASZ))
                .expectEvents(new TypeChanged(TICKET, TicketType.QUESTION, TicketType.TASK));
    }

    @Test
    void custom_fields_are_fields_each() {
        ticket.given(opened(), new CustomFieldChanged(TICKET, "city", null, new Personal(ELIF, "Graz")))
                .when(new ChangeTicket(TICKET, List.of(new SetCustomField("branch", "Linz")), 0L), by(TOMASZ))
                .expectEvents(new CustomFieldChanged(TICKET, "branch", null, new Personal(ELIF, "Linz")));
    }

    @Test
    void an_edit_of_what_others_changed_meanwhile_is_refused() {
        ticket.given(opened(), new PriorityChanged(TICKET, Priority.NORMAL, Priority.HIGH))
                .when(new ChangeTicket(TICKET, List.of(new SetPriority(Priority.LOW)), 0L), by(TOMASZ))
                .expectNoEvents()
                .expectException(refusal(ProblemCode.EDIT_CONFLICT));
    }

    @Test
    void wanting_the_same_is_no_conflict() {
        ticket.given(opened(), new PriorityChanged(TICKET, Priority.NORMAL, Priority.HIGH))
                .when(new ChangeTicket(TICKET, List.of(new SetPriority(Priority.HIGH)), 0L), by(TOMASZ))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_conflict_says_both_values_and_whose_the_other_is() {
        var event = new PriorityChanged(TICKET, Priority.NORMAL, Priority.HIGH);
        var missed = GenericEventMessage.asEventMessage(event).andMetaData(Map.of(MetadataKeys.ACTOR, "agent:" + ANNA));
        var state = TicketState.UNOPENED.after(List.of(opened(), event));

        var conflicts = EditConflict.between(state, List.of(new SetPriority(Priority.LOW)), List.of(missed));

        assertThat(conflicts).singleElement().satisfies(conflict -> assertThat(conflict.fact())
                .containsEntry("field", "priority")
                .containsEntry("yours", "low")
                .containsEntry("theirs", "high")
                .containsEntry("by", "agent:" + ANNA)
                .hasEntrySatisfying("at", at -> assertThat(Instant.parse(String.valueOf(at)))
                        .isEqualTo(missed.getTimestamp())));
    }

    private void refuses(List<?> given, ProblemCode code, TicketChange... changes) {
        ticket.given(given).when(change(changes), by(TOMASZ)).expectNoEvents().expectException(refusal(code));
    }

    private static List<TicketChange> fields(int from, int to) {
        return java.util.stream.IntStream.range(from, to)
                .<TicketChange>mapToObj(number -> new SetCustomField("f" + number, "x"))
                .toList();
    }

    private static List<TicketEvent> filled(int fields) {
        return Stream.<TicketEvent>concat(
                        standing(OPEN).stream(),
                        java.util.stream.IntStream.range(0, fields)
                                .mapToObj(number ->
                                        new CustomFieldChanged(TICKET, "f" + number, null, new Personal(ELIF, "x"))))
                .toList();
    }

    private static Set<String> tags(int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(number -> "t" + number)
                .collect(java.util.stream.Collectors.toSet());
    }
}
