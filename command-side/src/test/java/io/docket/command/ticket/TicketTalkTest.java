package io.docket.command.ticket;

import static io.docket.api.ticket.TicketStatus.*;
import static io.docket.command.ticket.TicketScenarios.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import io.docket.api.problem.ProblemCode;
import io.docket.api.ticket.Attachment;
import io.docket.api.ticket.AttachmentId;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.command.AddedMessage;
import io.docket.api.ticket.command.Reply;
import io.docket.api.ticket.command.TicketChange;
import io.docket.api.ticket.event.RequesterReplied;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.api.ticket.event.TicketMarkedOpen;
import io.docket.api.ticket.event.TicketPended;
import io.docket.api.ticket.event.TicketReopened;
import io.docket.api.ticket.event.TicketSolved;
import io.docket.command.decision.TextIsWellFormed;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TicketTalkTest {

    private final FixtureConfiguration<Ticket> ticket = SmallDesk.fixture();

    @ParameterizedTest
    @EnumSource(names = {"NEW", "OPEN", "PENDING", "HOLD", "SOLVED"})
    void an_agent_reply_takes_up_a_new_ticket_and_moves_no_other(TicketStatus status) {
        var expected = new ArrayList<TicketEvent>(List.of(agentReplied(TOMASZ)));
        if (status == NEW) {
            expected.add(new TicketMarkedOpen(TICKET, NEW));
        }
        ticket.given(standing(status))
                .when(reply(), by(TOMASZ))
                .expectEvents(expected.toArray())
                .expectResultMessagePayload(new AddedMessage(TICKET, MESSAGE));
    }

    @ParameterizedTest
    @EnumSource(names = {"NEW", "OPEN", "PENDING", "HOLD", "SOLVED"})
    void a_requester_reply_opens_what_waits(TicketStatus status) {
        var expected = new ArrayList<TicketEvent>(List.of(requesterReplied(ELIF)));
        switch (status) {
            case PENDING, HOLD -> expected.add(new TicketMarkedOpen(TICKET, status));
            case SOLVED -> expected.add(new TicketReopened(TICKET, SOLVED));
            default -> {}
        }
        ticket.given(standing(status)).when(reply(), by(ELIF)).expectEvents(expected.toArray());
    }

    @Test
    void a_colleague_of_the_requester_reads_along_and_does_not_reply() {
        for (var status : List.of(OPEN, CLOSED)) {
            ticket.given(standing(status))
                    .when(reply(), by(NOAH))
                    .expectNoEvents()
                    .expectException(refusal(ProblemCode.FORBIDDEN));
        }
    }

    @Test
    void a_stranger_finds_no_ticket() {
        ticket.given(standing(OPEN))
                .when(reply(), by(INES))
                .expectNoEvents()
                .expectException(refusal(ProblemCode.NOT_FOUND));
    }

    @Test
    void an_agent_who_asked_writes_as_requester() {
        ticket.given(opened(TOMASZ, null), new TicketSolved(TICKET, NEW))
                .when(reply(), by(TOMASZ))
                .expectEvents(
                        new RequesterReplied(
                                TICKET, MESSAGE, TOMASZ, new Personal(TOMASZ, "Try again now."), List.of()),
                        new TicketReopened(TICKET, SOLVED));
    }

    @Test
    void a_reply_may_say_where_the_ticket_stands() {
        ticket.given(standing(NEW))
                .when(reply(new TicketChange.Status(PENDING)), by(TOMASZ))
                .expectEvents(agentReplied(TOMASZ), new TicketPended(TICKET, NEW));
    }

    @Test
    void a_reply_with_an_illegal_change_says_nothing() {
        ticket.given(standing(OPEN))
                .when(reply(new TicketChange.Status(NEW)), by(TOMASZ))
                .expectNoEvents()
                .expectException(refusal(ProblemCode.ILLEGAL_TRANSITION));
    }

    @Test
    void a_customer_changes_no_properties() {
        ticket.given(standing(OPEN))
                .when(reply(new TicketChange.SetPriority(Priority.URGENT)), by(ELIF))
                .expectNoEvents()
                .expectException(refusal(ProblemCode.FORBIDDEN));
    }

    @Test
    void an_agent_cannot_reply_to_a_closed_ticket() {
        ticket.given(standing(CLOSED))
                .when(reply(), by(TOMASZ))
                .expectNoEvents()
                .expectException(refusal(ProblemCode.TICKET_CLOSED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "bell \u0007", "half \ud83d", "\u200b\u2060", "\u00a0\u3164"})
    void a_text_that_nobody_can_read_is_refused(String body) {
        ticket.given(standing(OPEN))
                .when(new Reply(TICKET, MESSAGE, body, List.of(), List.of()), by(TOMASZ))
                .expectNoEvents()
                .expectException(refusal(ProblemCode.INVALID_REQUEST));
    }

    @Test
    void texts_have_a_longest_length() {
        assertThat(TextIsWellFormed.body("body", "x".repeat(65_536)).isViolated())
                .isFalse();
        assertThat(TextIsWellFormed.body("body", "x".repeat(65_537)).isViolated())
                .isTrue();
        assertThat(TextIsWellFormed.subject("\ud83d\ude80".repeat(300)).isViolated())
                .isFalse();
        assertThat(TextIsWellFormed.subject("x".repeat(301)).isViolated()).isTrue();
        assertThat(TextIsWellFormed.subject("two\nlines").isViolated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u200b\u2060", "paid \u202edetnuocca", "paid \u2067x"})
    void a_subject_is_seen_and_leaves_what_stands_beside_it_alone(String subject) {
        assertThat(TextIsWellFormed.subject(subject).isViolated()).isTrue();
    }

    @Test
    void a_message_may_turn_its_own_direction() {
        assertThat(TextIsWellFormed.body("body", "\u2067\u05e9\u05dc\u05d5\u05dd\u2069 (hello)")
                        .isViolated())
                .isFalse();
    }

    @Test
    void a_message_carries_what_its_writer_uploaded() {
        var file = new Attachment(
                RECEIPT.id(),
                new Personal(ELIF, RECEIPT.name()),
                RECEIPT.size(),
                RECEIPT.type(),
                new Personal(ELIF, "e3b0"));
        ticket.given(standing(OPEN))
                .when(new Reply(TICKET, MESSAGE, "Here it is.", List.of(RECEIPT.id()), List.of()), by(ELIF))
                .expectEvents(
                        new RequesterReplied(TICKET, MESSAGE, ELIF, new Personal(ELIF, "Here it is."), List.of(file)));
    }

    @Test
    void nobody_sends_what_somebody_else_uploaded() {
        refusesFiles(TOMASZ, List.of(RECEIPT.id()), ProblemCode.UNKNOWN_REFERENCE);
    }

    @Test
    void a_message_takes_a_limited_number_of_files() {
        var files =
                java.util.stream.Stream.generate(AttachmentId::next).limit(21).toList();
        refusesFiles(TOMASZ, files, ProblemCode.INVALID_REQUEST);
    }

    @ParameterizedTest
    @EnumSource(names = {"NEW", "OPEN", "PENDING", "HOLD", "SOLVED"})
    void a_note_moves_nothing(TicketStatus status) {
        ticket.given(standing(status)).when(note(ANNA), by(TOMASZ)).expectEvents(noteAdded(TOMASZ, ANNA));
    }

    @Test
    void a_closed_ticket_takes_no_notes() {
        refusesNote(CLOSED, TOMASZ, ProblemCode.TICKET_CLOSED);
    }

    @Test
    void a_customer_writes_no_notes() {
        refusesNote(OPEN, ELIF, ProblemCode.FORBIDDEN);
        refusesNote(OPEN, INES, ProblemCode.NOT_FOUND);
    }

    @Test
    void only_active_agents_are_mentioned() {
        refusesNote(OPEN, TOMASZ, ProblemCode.UNKNOWN_REFERENCE, ELIF);
        refusesNote(OPEN, TOMASZ, ProblemCode.UNKNOWN_REFERENCE, GONE);
        refusesNote(OPEN, TOMASZ, ProblemCode.UNKNOWN_REFERENCE, PersonId.next());
    }

    @Test
    void a_note_mentions_few() {
        refusesNote(
                OPEN,
                TOMASZ,
                ProblemCode.INVALID_REQUEST,
                java.util.stream.Stream.generate(PersonId::next).limit(51).toArray(PersonId[]::new));
    }

    private void refusesFiles(PersonId writer, List<AttachmentId> files, ProblemCode code) {
        ticket.given(standing(OPEN))
                .when(new Reply(TICKET, MESSAGE, "Here it is.", files, List.of()), by(writer))
                .expectNoEvents()
                .expectException(refusal(code));
    }

    private void refusesNote(TicketStatus status, PersonId writer, ProblemCode code, PersonId... mentioned) {
        ticket.given(standing(status))
                .when(note(mentioned), by(writer))
                .expectNoEvents()
                .expectException(refusal(code));
    }
}
