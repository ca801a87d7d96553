package io.docket.command.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.docket.api.eventlog.LogReader;
import io.docket.api.eventlog.Logged;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.event.NoteAdded;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.api.wire.Shape;
import io.docket.command.running.OnARunningDesk;
import io.docket.command.running.SmallBank;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** A ticket is loaded from its snapshot, where there is one that can be read. */
@OnARunningDesk
class LongTicketTest {
    private static final int NOTES = 300;
    private static final int PER_SNAPSHOT = 100;

    @Autowired
    private SmallBank bank;

    @Autowired
    private EventStore store;

    @Autowired
    private LogReader log;

    @Autowired
    private Cache cache;

    @Autowired
    private JdbcClient sql;

    @Test
    void a_long_ticket_is_loaded_from_its_snapshot_and_the_few_events_since() {
        var ticket = longTicket();
        var loaded = load(ticket);
        assertThat(loaded).hasSizeLessThanOrEqualTo(PER_SNAPSHOT + 1);
        var snapshot = loaded.getFirst();
        assertThat(snapshot.getPayload()).isInstanceOf(Ticket.class);
        assertThat(ReflectionTestUtils.getField(snapshot.getPayload(), "state"))
                .isEqualTo(folded(ticket, snapshot.getSequenceNumber()));
        cache.removeAll();
        bank.reply(ticket, "From the snapshot.", SmallBank.TOMASZ);
        assertThat(load(ticket).getLast().getSequenceNumber())
                .isEqualTo(loaded.getLast().getSequenceNumber() + 1);
    }

    @Test
    void a_snapshot_of_another_revision_is_as_good_as_none() {
        var ticket = longTicket();
        sql.sql("update snapshot set revision = '0' where aggregate_id = ?")
                .param(ticket.toString())
                .update();
        var loaded = load(ticket);
        assertThat(loaded).hasSizeGreaterThan(NOTES).noneMatch(event -> event.getPayload() instanceof Ticket);
        cache.removeAll();
        bank.reply(ticket, "From the first event.", SmallBank.TOMASZ);
        assertThat(log.ofTicket(ticket, 0, 2 * NOTES))
                .filteredOn(event -> event.aggregateId().equals(ticket.toString()))
                .hasSize(loaded.size() + 1);
    }

    @Test
    void a_state_of_another_shape_needs_another_revision_of_its_snapshots() {
        assertThat(Shape.of(TicketState.class))
                .as("The state of tickets has changed: raise the @Revision of Ticket, so that nobody goes on from a"
                        + " snapshot of the former one, and write the new shape down here.")
                .isEqualTo("""
                        assignee: UUID or nothing
                        customFields: Map
                        customFields[key]: String
                        customFields[value]: record
                        customFields[value].subject: UUID
                        customFields[value].text: String
                        group: UUID or nothing
                        origin: record
                        origin.channel: one of web, email, api, phone, import
                        origin.number: long
                        origin.organization: UUID or nothing
                        origin.requester: UUID
                        priority: one of low, normal, high, urgent
                        status: one of new, open, pending, hold, solved, closed, merged, spam, deleted
                        subject: record
                        subject.subject: UUID
                        subject.text: String
                        tags: Set
                        tags[]: String
                        type: one of question, incident, problem, task
                        """);
    }

    /** With a snapshot, taken by a thread of its own after a reply to many notes. */
    private TicketId longTicket() {
        var ticket = bank.opened("Long");
        store.publish(LongStream.rangeClosed(1, NOTES)
                .mapToObj(sequence -> note(ticket, sequence))
                .toList());
        cache.removeAll();
        bank.reply(ticket, "After many notes.", SmallBank.TOMASZ);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> load(ticket).getFirst().getPayload() instanceof Ticket);
        return ticket;
    }

    private List<? extends DomainEventMessage<?>> load(TicketId ticket) {
        return store.readEvents(ticket.toString()).asStream().toList();
    }

    private TicketState folded(TicketId ticket, long sequence) {
        return TicketState.UNOPENED.after(log.ofTicket(ticket, 0, 2 * NOTES).stream()
                .filter(event -> event.aggregateId().equals(ticket.toString()) && event.sequence() <= sequence)
                .map(Logged::payload)
                .map(TicketEvent.class::cast)
                .toList());
    }

    /** As imported, so that nobody reacts to it. */
    private static DomainEventMessage<?> note(TicketId ticket, long sequence) {
        var body = new Personal(SmallBank.TOMASZ, "Note " + sequence);
        return new GenericDomainEventMessage<>(
                "Ticket",
                ticket.toString(),
                sequence,
                new NoteAdded(ticket, MessageId.next(), SmallBank.TOMASZ, body, Set.of(), List.of()),
                Map.of(MetadataKeys.ACTOR, "system", MetadataKeys.IMPORTED_FROM, "notes.csv"));
    }
}
