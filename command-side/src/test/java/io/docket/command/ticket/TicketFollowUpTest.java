package io.docket.command.ticket;

import static io.docket.command.ticket.TicketScenarios.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.id.Uuids;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.Channel;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.TicketType;
import io.docket.api.ticket.command.AddedMessage;
import io.docket.api.ticket.command.TicketChange;
import io.docket.api.ticket.event.CustomFieldChanged;
import io.docket.api.ticket.event.FollowUpOpened;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.command.decision.Decisions;
import io.docket.command.decision.Uploads;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurationParameterResolverFactory;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** In a whole configuration: a fixture knows one aggregate only. */
class TicketFollowUpTest {

    private static final TicketId FOLLOW_UP = new TicketId(Uuids.named(MESSAGE.value(), "follow-up"));

    private final Configuration desk = desk();

    @AfterEach
    void close() {
        desk.shutdown();
    }

    @Test
    void a_requester_reply_to_a_closed_ticket_opens_a_ticket_that_says_what_it_follows() {
        send(open(ELIF));
        send(change(new TicketChange.SetCustomField("branch", "Linz"), new TicketChange.Status(TicketStatus.CLOSED)));

        var answer = desk.commandGateway().sendAndWait(new GenericCommandMessage<>(reply(), by(ELIF)));

        assertThat(answer).isEqualTo(new AddedMessage(FOLLOW_UP, MESSAGE));
        assertThat(events(TICKET)).endsWith(new FollowUpOpened(TICKET, FOLLOW_UP, NUMBER));
        assertThat(events(FOLLOW_UP))
                .containsExactly(
                        new TicketOpened(
                                FOLLOW_UP,
                                NUMBER,
                                ELIF,
                                BAKERY,
                                MESSAGE,
                                new Personal(ELIF, "Card declined"),
                                new Personal(ELIF, "Try again now."),
                                Priority.NORMAL,
                                TicketType.QUESTION,
                                Channel.EMAIL,
                                null,
                                Set.of("card"),
                                List.of(),
                                TICKET,
                                null),
                        new CustomFieldChanged(FOLLOW_UP, "branch", null, new Personal(ELIF, "Linz")));
    }

    private void send(Object command) {
        desk.commandGateway().sendAndWait(new GenericCommandMessage<>(command, by(TOMASZ)));
    }

    private List<Object> events(TicketId ticket) {
        return desk.eventStore()
                .readEvents(ticket.toString())
                .asStream()
                .map(DomainEventMessage::getPayload)
                .<Object>map(payload -> payload)
                .toList();
    }

    private static Configuration desk() {
        var people = new SmallDesk();
        return DefaultConfigurer.defaultConfiguration()
                .configureEmbeddedEventStore(axon -> new InMemoryEventStorageEngine())
                .registerComponent(Decisions.class, axon -> people)
                .registerComponent(Uploads.class, axon -> SmallDesk.UPLOADS)
                .registerComponent(TicketNumbers.class, axon -> () -> NUMBER)
                .registerComponent(
                        org.axonframework.messaging.annotation.ParameterResolverFactory.class,
                        axon -> MultiParameterResolverFactory.ordered(
                                people,
                                new ConfigurationParameterResolverFactory(axon),
                                ClasspathParameterResolverFactory.forClass(Ticket.class)))
                .configureAggregate(Ticket.class)
                .start();
    }
}
