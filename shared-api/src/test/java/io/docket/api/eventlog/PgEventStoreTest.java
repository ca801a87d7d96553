package io.docket.api.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.docket.api.eventlog.CompanionRow.Claim;
import io.docket.api.identity.GroupId;
import io.docket.embedded.Database;
import io.docket.embedded.ScratchServers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PgEventStoreTest {
    private static final Database DATABASE = TestLog.migrated(ScratchServers.database());
    private TestLog node;
    private final GroupId group = GroupId.next();

    @BeforeEach
    void start() {
        TestLog.empty(DATABASE);
        node = new TestLog(DATABASE);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void what_a_unit_of_work_publishes_is_written_when_it_commits() {
        var unit = begin();
        node.store.publish(TestLog.event(group, 0));
        node.store.publish(TestLog.event(group, 1));
        assertThat(node.rows.head()).isZero();
        unit.commit();
        assertThat(node.rows.head()).isEqualTo(2);
        assertThat(PgEventStore.position(unit)).isEqualTo(2);
    }

    @Test
    void what_is_rolled_back_leaves_nothing() {
        var unit = begin();
        node.store.publish(TestLog.event(group, 0));
        Companions.add(new Claim("k", "v", UUID.randomUUID()));
        unit.rollback();
        assertThat(node.rows.head()).isZero();
        assertThat(claims()).isZero();
    }

    @Test
    void a_subscriber_that_fails_fails_what_is_not_written_yet() {
        node.store.subscribe(events -> {
            throw new IllegalStateException("no");
        });
        var unit = begin();
        node.store.publish(TestLog.event(group, 0));
        assertThatThrownBy(unit::commit).hasMessage("no");
        assertThatThrownBy(() -> node.store.publish(TestLog.event(group, 0))).hasMessage("no");
        assertThat(node.rows.head()).isZero();
    }

    @Test
    void what_a_subscriber_publishes_in_answer_is_part_of_the_same_append() {
        var answered = new AtomicInteger();
        node.store.subscribe(events -> {
            if (answered.getAndIncrement() == 0) {
                node.store.publish(TestLog.event(group, 1));
            }
        });
        var unit = begin();
        node.store.publish(TestLog.event(group, 0));
        unit.commit();
        assertThat(node.rows.after(0, 10)).extracting(StoredEvent::sequence).containsExactly(0L, 1L);
    }

    @Test
    void a_nested_unit_of_work_is_written_with_the_one_around_it() {
        var root = begin();
        node.store.publish(TestLog.event(group, 0));
        var nested = begin();
        node.store.publish(TestLog.event(group, 1));
        Companions.add(new Claim("k", "nested", UUID.randomUUID()));
        nested.commit();
        assertThat(node.rows.head()).isZero();
        root.commit();
        assertThat(node.rows.after(0, 10)).extracting(StoredEvent::sequence).containsExactly(0L, 1L);
        assertThat(claims()).isEqualTo(1);
    }

    @Test
    void a_nested_unit_of_work_that_is_rolled_back_takes_its_own_away() {
        var root = begin();
        node.store.publish(TestLog.event(group, 0));
        Companions.add(new Claim("k", "outer", UUID.randomUUID()));
        var nested = begin();
        node.store.publish(TestLog.event(group, 1));
        Companions.add(new Claim("k", "nested", UUID.randomUUID()));
        nested.rollback();
        root.commit();
        assertThat(node.rows.after(0, 10)).extracting(StoredEvent::sequence).containsExactly(0L);
        assertThat(claims()).isEqualTo(1);
    }

    @Test
    void events_published_by_interceptors_and_outside_of_units_are_written_once() {
        node.store.registerDispatchInterceptor(
                events -> (index, event) -> event.andMetaData(java.util.Map.of("channel", "web")));
        node.store.publish(TestLog.event(group, 0));
        assertThat(node.reader.read(0, 10)).singleElement().satisfies(event -> assertThat(event.metadata())
                .containsEntry("channel", "web"));
    }

    @Test
    void what_belongs_to_no_stream_or_no_family_is_refused() {
        EventMessage<?> alone = GenericEventMessage.asEventMessage("text");
        assertThatThrownBy(() -> node.store.publish(alone)).isInstanceOf(IllegalArgumentException.class);
        EventMessage<?> unknown = new GenericDomainEventMessage<>("T", "id", 0, "text");
        assertThatThrownBy(() -> node.store.publish(unknown)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_stream_gives_what_is_written_and_what_the_unit_of_work_is_about_to_write() {
        node.store.publish(TestLog.event(group, 0), TestLog.event(group, 1));
        var unit = begin();
        node.store.publish(TestLog.event(group, 2));
        node.store.publish(TestLog.event(GroupId.next(), 0));
        assertThat(sequences(0)).containsExactly(0L, 1L, 2L);
        assertThat(sequences(1)).containsExactly(1L, 2L);
        assertThat(node.store.lastSequenceNumberFor(group.toString())).contains(2L);
        unit.rollback();
        assertThat(node.store.lastSequenceNumberFor(group.toString())).contains(1L);
        assertThat(node.store.lastSequenceNumberFor("nobody")).isEmpty();
        assertThat(node.store.readEvents("nobody").hasNext()).isFalse();
    }

    @Test
    void a_snapshot_stands_for_what_came_before_it() {
        node.store.publish(TestLog.event(group, 0), TestLog.event(group, 1), TestLog.event(group, 2));
        node.store.storeSnapshot(snapshot(1, "two"));
        node.store.storeSnapshot(snapshot(0, "older"));
        var events = node.store.readEvents(group.toString()).asStream().toList();
        assertThat(events).extracting(DomainEventMessage::getSequenceNumber).containsExactly(1L, 2L);
        assertThat(events.getFirst().getPayload()).isEqualTo(new Snapshot("two"));
    }

    @Test
    void a_snapshot_that_cannot_be_read_is_as_good_as_none() {
        node.store.publish(TestLog.event(group, 0), TestLog.event(group, 1));
        node.store.storeSnapshot(snapshot(1, "two"));
        node.sql.sql("update snapshot set payload = 'broken'").update();
        assertThat(sequences(0)).containsExactly(0L, 1L);
        assertThat(node.store.readEvents(group.toString()).asStream()).hasSize(2);
    }

    @Test
    void a_processor_begins_where_its_token_says() throws Exception {
        node.store.publish(TestLog.event(group, 0), TestLog.event(group, 1), TestLog.event(group, 2));
        assertThat(first(null)).isEqualTo(1);
        assertThat(first(node.store.createTailToken())).isEqualTo(1);
        assertThat(first(new GlobalSequenceTrackingToken(2))).isEqualTo(3);
        var replaying =
                ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(3), new GlobalSequenceTrackingToken(1));
        assertThat(first(replaying)).isEqualTo(2);
        assertThat(node.store.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(3));
        assertThat(node.store.createTokenAt(Instant.EPOCH)).isEqualTo(new GlobalSequenceTrackingToken(0));
        assertThat(node.store.createTokenAt(Instant.now().plusSeconds(60)))
                .isEqualTo(new GlobalSequenceTrackingToken(3));
    }

    @Test
    void readers_wake_within_milliseconds_on_every_node() {
        var slowPoll = Duration.ofMinutes(1);
        try (var writer = new TestLog(DATABASE, slowPoll);
                var reader = new TestLog(DATABASE, slowPoll)) {
            var woken = new AtomicInteger();
            try (var here = writer.store.openStream(null);
                    var there = reader.store.openStream(null)) {
                here.setOnAvailableCallback(woken::incrementAndGet);
                there.setOnAvailableCallback(woken::incrementAndGet);
                await().until(() -> listeners() >= 2);
                assertThat(there.hasNextAvailable()).isFalse();
                writer.store.publish(TestLog.event(group, 0));
                await().pollInterval(Duration.ofMillis(2))
                        .atMost(Duration.ofMillis(500))
                        .until(() -> woken.get() == 2 && here.hasNextAvailable() && there.hasNextAvailable());
            }
        }
    }

    @Test
    void what_was_not_announced_is_found_by_looking() {
        try (var quick = new TestLog(DATABASE, Duration.ofMillis(50));
                var stream = quick.store.openStream(null)) {
            var silent =
                    new PgEventLog(node.connections.dataSource(), Duration.ofSeconds(5), (position, history) -> {});
            silent.append(List.of(node.encoded(group, 0)), List.of(), List.of());
            await().atMost(Duration.ofSeconds(5)).until(stream::hasNextAvailable);
        }
    }

    @Test
    void two_nodes_see_each_others_events_in_order() throws Exception {
        try (var other = new TestLog(DATABASE)) {
            for (int i = 0; i < 50; i++) {
                (i % 2 == 0 ? node : other).store.publish(TestLog.event(group, i));
            }
            for (var each : List.of(node, other)) {
                try (var stream = each.store.openStream(null)) {
                    for (long i = 0; i < 50; i++) {
                        assertThat(stream.hasNextAvailable(5, TimeUnit.SECONDS)).isTrue();
                        var event = (DomainEventMessage<?>) stream.nextAvailable();
                        assertThat(event.getSequenceNumber()).isEqualTo(i);
                    }
                    assertThat(stream.hasNextAvailable()).isFalse();
                    assertThat(stream.peek()).isEmpty();
                }
            }
        }
    }

    @Test
    void the_log_is_searched_by_type_actor_and_time() {
        for (int i = 0; i < 3; i++) {
            node.store.publish(TestLog.event(group, i, Duration.ofHours(i)));
        }
        var now = Instant.now();
        assertThat(found(new LogReader.Filter("GroupRenamed", "system", null, null)))
                .containsExactly(1L, 2L, 3L);
        assertThat(found(new LogReader.Filter("GroupCreated", null, null, null)))
                .isEmpty();
        assertThat(found(new LogReader.Filter(null, "assistant", null, null))).isEmpty();
        assertThat(found(new LogReader.Filter(null, null, now.plusSeconds(60), now.plusSeconds(5400))))
                .containsExactly(2L);
        assertThat(latest(0)).containsExactly(3L, 2L);
        assertThat(latest(2)).containsExactly(1L);
        assertThat(node.reader.head()).isEqualTo(3);
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
        node.store
                .readEvents(group.toString(), first)
                .forEachRemaining(event -> sequences.add(event.getSequenceNumber()));
        return sequences;
    }

    private long first(org.axonframework.eventhandling.TrackingToken token) throws InterruptedException {
        try (var stream = node.store.openStream(token)) {
            return stream.nextAvailable().trackingToken().position().orElseThrow();
        }
    }

    private List<Long> latest(long before) {
        var all = new LogReader.Filter(null, null, null, null);
        return node.reader.findLatest(all, before, 2).stream()
                .map(Logged::position)
                .toList();
    }

    private List<Long> found(LogReader.Filter filter) {
        return node.reader.find(filter, 0, 10).stream().map(Logged::position).toList();
    }

    private long claims() {
        return node.sql.sql("select count(*) from claim").query(Long.class).single();
    }

    private long listeners() {
        return node.sql
                .sql("select count(*) from pg_stat_activity where datname = current_database()"
                        + " and (query like 'listen%' or query like '%max(global_index)%')")
                .query(Long.class)
                .single();
    }
}
