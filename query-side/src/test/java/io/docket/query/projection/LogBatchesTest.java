package io.docket.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.ticket.TicketId;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

class LogBatchesTest {

    private final InMemoryEventStorageEngine log = new InMemoryEventStorageEngine(1);
    private int reads;
    private final LogBatches batches = new LogBatches(position -> {
        reads++;
        return EmbeddedEventStore.builder().storageEngine(log).build().openStream(position);
    });

    @Test
    void what_was_read_for_one_is_given_to_the_next() {
        happened(7);
        var first = batches.events(0, 5);
        assertThat(sequences(first)).containsExactly(0L, 1L, 2L, 3L, 4L);
        assertThat(batches.events(0, 5)).isSameAs(first);
        assertThat(reads).isOne();
    }

    @Test
    void what_begins_or_ends_elsewhere_is_read() {
        happened(7);
        batches.events(0, 5);
        assertThat(sequences(batches.events(5, 7))).containsExactly(5L, 6L);
        assertThat(sequences(batches.events(5, 6))).containsExactly(5L);
        assertThat(sequences(batches.events(0, 1))).containsExactly(0L);
        batches.forget();
        assertThat(sequences(batches.events(0, 1))).containsExactly(0L);
        assertThat(reads).isEqualTo(5);
    }

    private void happened(int events) {
        var ticket = TicketId.next();
        log.appendEvents(IntStream.range(0, events)
                .mapToObj(sequence -> TestEvents.renamed(ticket, sequence, "name " + sequence))
                .toList());
    }

    private static List<Long> sequences(List<EventMessage<?>> events) {
        return events.stream()
                .map(event -> ((DomainEventMessage<?>) event).getSequenceNumber())
                .toList();
    }
}
