package io.docket.command.assist;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.assist.AssistTask;
import io.docket.api.assist.command.RequestProposals;
import io.docket.api.assist.command.RetireProposals;
import io.docket.api.gateway.Answer;
import io.docket.api.id.Uuids;
import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Actor;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.Channel;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.TicketType;
import io.docket.api.ticket.event.AgentReplied;
import io.docket.api.ticket.event.PriorityChanged;
import io.docket.api.ticket.event.RequesterReplied;
import io.docket.api.ticket.event.TicketClosed;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.api.ticket.event.TicketMovedToGroup;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.api.ticket.event.TicketSolved;
import io.docket.command.messaging.Reactions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.saga.SagaTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TicketEnrichmentSagaTest {
    private static final TicketId TICKET = TicketId.next();
    private static final PersonId ELIF = PersonId.next();
    private static final Set<AssistTask> ALL = Set.of(AssistTask.values());
    private static final Set<AssistTask> REPLY = Set.of(AssistTask.REPLY);
    private static final Set<AssistTask> TRIAGE = Set.of(AssistTask.TRIAGE);

    private static final TicketOpened opened = new TicketOpened(
            TICKET,
            7,
            ELIF,
            null,
            MessageId.next(),
            new Personal(ELIF, "Card declined"),
            new Personal(ELIF, "It was declined."),
            Priority.NORMAL,
            TicketType.QUESTION,
            Channel.WEB,
            null,
            Set.of(),
            List.of(),
            null,
            null);
    private static final RequesterReplied requesterReplied =
            new RequesterReplied(TICKET, MessageId.next(), ELIF, new Personal(ELIF, "Again."), List.of());
    private static final AgentReplied agentReplied =
            new AgentReplied(TICKET, MessageId.next(), PersonId.next(), new Personal(ELIF, "Try now."), List.of());
    private static final TicketMovedToGroup moved = new TicketMovedToGroup(TICKET, null, null);
    private static final PriorityChanged prioritised = new PriorityChanged(TICKET, Priority.LOW, Priority.HIGH);
    private static final TicketSolved solved = new TicketSolved(TICKET, TicketStatus.OPEN);
    private static final TicketClosed closed = new TicketClosed(TICKET, TicketStatus.SOLVED);

    private final Sent sent = new Sent();
    private final SagaTestFixture<TicketEnrichmentSaga> saga = new SagaTestFixture<>(TicketEnrichmentSaga.class);

    @BeforeEach
    void give_it_a_way_to_send() {
        saga.registerResource(sent);
    }

    @Test
    void a_new_ticket_is_worth_every_help() {
        var message = happening(opened);
        saga.givenNoPriorActivity().whenPublishingA(message).expectActiveSagas(1);
        assertThat(sent.commands)
                .containsExactly(new RequestProposals(TICKET, ALL, UUID.fromString(message.getIdentifier())));
        assertThat(sent.actors).containsOnly(Actor.ASSISTANT);
    }

    @Test
    void a_requesters_reply_outdates_the_draft_and_asks_for_another() {
        saga.givenAPublished(happening(opened));
        var message = happening(requesterReplied);
        sent.commands.clear();
        saga.whenPublishingA(message).expectActiveSagas(1);
        assertThat(sent.commands)
                .containsExactly(
                        new RetireProposals(TICKET, REPLY),
                        new RequestProposals(TICKET, REPLY, UUID.fromString(message.getIdentifier())));
    }

    static Stream<TicketEvent> progress() {
        return Stream.of(agentReplied, moved, prioritised, solved);
    }

    @ParameterizedTest
    @MethodSource("progress")
    void what_no_longer_fits_is_taken_back(TicketEvent event) {
        var tasks =
                switch (event) {
                    case AgentReplied replied -> REPLY;
                    case TicketSolved done -> ALL;
                    default -> TRIAGE;
                };
        saga.givenAPublished(happening(opened));
        sent.commands.clear();
        saga.whenPublishingA(happening(event)).expectActiveSagas(1);
        assertThat(sent.commands).containsExactly(new RetireProposals(TICKET, tasks));
    }

    @Test
    void it_ends_with_the_ticket() {
        saga.givenAPublished(happening(opened));
        sent.commands.clear();
        saga.whenPublishingA(happening(closed)).expectActiveSagas(0);
        assertThat(sent.commands).containsExactly(new RetireProposals(TICKET, ALL));
    }

    static Stream<TicketEvent> everything() {
        return Stream.concat(Stream.of(opened, requesterReplied, closed), progress());
    }

    @ParameterizedTest
    @MethodSource("everything")
    void imported_history_asks_for_nothing(TicketEvent event) {
        saga.givenNoPriorActivity().whenPublishingA(imported(event)).expectActiveSagas(0);
        assertThat(sent.commands).isEmpty();
    }

    @Test
    void what_happens_to_an_imported_ticket_from_now_on_does() {
        saga.givenAPublished(imported(opened));
        saga.whenPublishingA(happening(requesterReplied)).expectActiveSagas(1);
        assertThat(sent.commands).hasSize(2);
    }

    private static EventMessage<TicketEvent> happening(TicketEvent event) {
        return new GenericEventMessage<>(event);
    }

    private static EventMessage<TicketEvent> imported(TicketEvent event) {
        return new GenericEventMessage<>(event, Map.of(MetadataKeys.IMPORTED_FROM, "events.csv:7"));
    }

    /** Keeps what is sent; two commands about one event need two names. */
    private static final class Sent implements Reactions {
        private final List<Object> commands = new ArrayList<>();
        private final List<Actor> actors = new ArrayList<>();
        private final List<UUID> ids = new ArrayList<>();

        @Override
        public Optional<Answer<Object>> send(Object command, EventMessage<?> cause, String name, Actor actor) {
            return send(command, Uuids.named(UUID.fromString(cause.getIdentifier()), name), actor);
        }

        @Override
        public Optional<Answer<Object>> send(Object command, UUID id, Actor actor) {
            assertThat(ids).doesNotContain(id);
            ids.add(id);
            commands.add(command);
            actors.add(actor);
            return Optional.empty();
        }
    }
}
