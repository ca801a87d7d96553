package io.docket.api.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.identity.GroupId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is read of a stream, and where a processor begins. */
class StoredStreamTest {
    @RegisterExtension
    private final EmptyLog log = new EmptyLog();

    private final GroupId group = GroupId.next();

    @Test
    void a_stream_gives_what_is_written_and_what_the_unit_of_work_is_about_to_write() {
        log.node().store.publish(TestLog.event(group, 0), TestLog.event(group, 1));
        var unit = begin();
        log.node().store.publish(TestLog.event(group, 2));
        log.node().store.publish(TestLog.event(GroupId.next(), 0));
        assertThat(sequences(0)).containsExactly(0L, 1L, 2L);
        assertThat(sequences(1)).containsExactly(1L, 2L);
        assertThat(log.node().store.lastSequenceNumberFor(group.toString())).contains(2L);
        unit.rollback();
        assertThat(log.node().store.lastSequenceNumberFor(group.toString())).contains(1L);
        assertThat(log.node().store.lastSequenceNumberFor("nobody")).isEmpty();
        assertThat(log.node().store.readEvents("nobody").hasNext()).isFalse();
    }

    @Test
    void a_snapshot_stands_for_what_came_before_it() {
        log.node().store.publish(TestLog.event(group, 0), TestLog.event(group, 1), TestLog.event(group, 2));
        log.node().store.storeSnapshot(snapshot(1, "two"));
        log.node().store.storeSnapshot(snapshot(0, "older"));
        var events = log.node().store.readEvents(group.toString()).asStream().toList();
        assertThat(events).extracting(DomainEventMessage::getSequenceNumber).containsExactly(1L, 2L);
        assertThat(events.getFirst().getPayload()).isEqualTo(new Snapshot("two"));
    }

    @Test
    void a_snapshot_that_cannot_be_read_is_as_good_as_none() {
        log.node().store.publish(TestLog.event(group, 0), TestLog.event(group, 1));
        log.node().store.storeSnapshot(snapshot(1, "two"));
        log.node().sql.sql("update snapshot set payload = 'broken'").update();
        assertThat(sequences(0)).containsExactly(0L, 1L);
        assertThat(log.node().store.readEvents(group.toString()).asStream()).hasSize(2);
    }

    @Test
    void a_snapshot_of_a_state_that_is_no_more_is_as_good_as_none() {
        log.node().store.publish(TestLog.event(group, 0), TestLog.event(group, 1));
        log.node().store.storeSnapshot(snapshot(1, "two"));
        log.node().sql.sql("update snapshot set type = 'io.docket.Gone'").update();
        assertThat(log.node().store.readEvents(group.toString()).asStream()).hasSize(2);
    }

    @Test
    void a_processor_begins_where_its_token_says() throws Exception {
        log.node().store.publish(TestLog.event(group, 0), TestLog.event(group, 1), TestLog.event(group, 2));
        assertThat(first(null)).isEqualTo(1);
        assertThat(first(log.node().store.createTailToken())).isEqualTo(1);
        assertThat(first(new GlobalSequenceTrackingToken(2))).isEqualTo(3);
        var replaying =
                ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(3), new GlobalSequenceTrackingToken(1));
        assertThat(first(replaying)).isEqualTo(2);
        assertThat(log.node().store.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(3));
        assertThat(log.node().store.createTokenAt(Instant.EPOCH)).isEqualTo(new GlobalSequenceTrackingToken(0));
        assertThat(log.node().store.createTokenAt(Instant.now().plusSeconds(60)))
                .isEqualTo(new GlobalSequenceTrackingToken(3));
    }

    record Snapshot(String state) {}

    private DomainEventMessage<?> snapshot(long sequence, String state) {
        return new GenericDomainEventMessage<>(TestLog.TYPE, group.toString(), sequence, new Snapshot(state));
    }

    private static UnitOfWork<?> begin() {
        return DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("anything"));
    }

    private List<Long> sequences(long first) {
        var sequences = new ArrayList<Long>();
        log.node()
                .store
                .readEvents(group.toString(), first)
                .forEachRemaining(event -> sequences.add(event.getSequenceNumber()));
        return sequences;
    }

    private long first(org.axonframework.eventhandling.TrackingToken token) throws InterruptedException {
        try (var stream = log.node().store.openStream(token)) {
            return stream.nextAvailable().trackingToken().position().orElseThrow();
        }
    }
}
