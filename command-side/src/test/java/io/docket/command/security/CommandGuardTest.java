package io.docket.command.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.docket.api.assist.AssistTask;
import io.docket.api.assist.command.RetireProposals;
import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.command.ChangePerson;
import io.docket.api.identity.command.CreateGroup;
import io.docket.api.metadata.Actor;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.command.AddNote;
import io.docket.api.ticket.event.AgentReplied;
import io.docket.api.ticket.event.NoteAdded;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.command.decision.Decisions;
import io.docket.command.running.OnARunningDesk;
import io.docket.command.running.SmallBank;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@OnARunningDesk
class CommandGuardTest {

    @Autowired
    private SmallBank bank;

    @Autowired
    private Desk desk;

    @Autowired
    private Decisions decisions;

    static Stream<PersonId> whoWritesNoNotes() {
        return Stream.of(SmallBank.ELIF, SmallBank.ANALYST, SmallBank.AUDITOR);
    }

    @ParameterizedTest
    @MethodSource("whoWritesNoNotes")
    void whose_role_does_not_include_it_is_refused_and_nothing_happens(PersonId person) {
        var ticket = bank.opened("Card declined");
        refused(ProblemCode.FORBIDDEN, () -> bank.send(note(ticket), person));
        assertThat(bank.events(ticket, NoteAdded.class)).isEmpty();
    }

    @Test
    void an_administrator_may_what_agents_may() {
        var ticket = bank.opened("Card declined");
        bank.send(note(ticket), SmallBank.ADMIN);
        assertThat(bank.events(ticket, NoteAdded.class)).hasSize(1);
    }

    @Test
    void not_even_an_administrator_does_what_only_reactions_do() {
        var ticket = bank.opened("Card declined");
        var retire = new RetireProposals(ticket, Set.of(AssistTask.REPLY));
        refused(ProblemCode.FORBIDDEN, () -> bank.send(retire, SmallBank.ADMIN));
    }

    @Test
    void whoever_is_deactivated_does_nothing_any_more() {
        var ticket = bank.opened("Card declined");
        bank.send(note(ticket), SmallBank.GONE);
        var left =
                bank.send(new ChangePerson(SmallBank.GONE, null, null, false, null, null, null, null), SmallBank.ADMIN);
        decisions.await(left.position());
        refused(ProblemCode.UNAUTHENTICATED, () -> bank.send(note(ticket), SmallBank.GONE));
        assertThat(bank.events(ticket, NoteAdded.class)).hasSize(1);
    }

    @Test
    void nobody_and_strangers_have_to_sign_in() {
        var create = new CreateGroup(GroupId.next(), "Pirates");
        refused(ProblemCode.UNAUTHENTICATED, () -> bank.send(create, PersonId.next()));
        refused(ProblemCode.UNAUTHENTICATED, () -> desk.send(create, Object.class, Origin.anonymous("api", null)));
    }

    @Test
    void events_say_who_did_it_and_on_which_side_of_the_desk() {
        var ticket = bank.opened("Card declined");
        bank.reply(ticket, "Try now.", SmallBank.TOMASZ);
        assertThat(bank.events(ticket, TicketOpened.class).getFirst().metadata())
                .containsEntry(
                        MetadataKeys.ACTOR, Actor.customer(SmallBank.ELIF).toString())
                .containsEntry(MetadataKeys.CHANNEL, "api");
        assertThat(bank.events(ticket, AgentReplied.class).getFirst().metadata())
                .containsEntry(MetadataKeys.ACTOR, Actor.agent(SmallBank.TOMASZ).toString());
    }

    private static AddNote note(TicketId ticket) {
        return new AddNote(ticket, MessageId.next(), "Between us.", Set.of(), List.of());
    }

    private static void refused(ProblemCode code, Runnable action) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(action::run)
                .extracting(refusal -> refusal.violation().code())
                .isEqualTo(code);
    }
}
