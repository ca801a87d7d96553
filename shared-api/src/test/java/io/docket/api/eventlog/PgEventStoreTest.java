package io.docket.api.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.eventlog.CompanionRow.Claim;
import io.docket.api.identity.GroupId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is published is written as a whole or not at all. */
class PgEventStoreTest {
    @RegisterExtension
    private final EmptyLog log = new EmptyLog();

    private final GroupId group = GroupId.next();

    @Test
    void what_a_unit_of_work_publishes_is_written_when_it_commits() {
        var unit = begin();
        log.node().store.publish(TestLog.event(group, 0));
        log.node().store.publish(TestLog.event(group, 1));
        assertThat(log.node().rows.head()).isZero();
        unit.commit();
        assertThat(log.node().rows.head()).isEqualTo(2);
        assertThat(PgEventStore.position(unit)).isEqualTo(2);
    }

    @Test
    void what_is_rolled_back_leaves_nothing() {
        var unit = begin();
        log.node().store.publish(TestLog.event(group, 0));
        Companions.add(new Claim("k", "v", UUID.randomUUID()));
        unit.rollback();
        assertThat(log.node().rows.head()).isZero();
        assertThat(claims()).isZero();
    }

    @Test
    void a_subscriber_that_fails_fails_what_is_not_written_yet() {
        log.node().store.subscribe(events -> {
            throw new IllegalStateException("no");
        });
        var unit = begin();
        log.node().store.publish(TestLog.event(group, 0));
        assertThatThrownBy(unit::commit).hasMessage("no");
        assertThatThrownBy(() -> log.node().store.publish(TestLog.event(group, 0)))
                .hasMessage("no");
        assertThat(log.node().rows.head()).isZero();
    }

    @Test
    void what_a_subscriber_publishes_in_answer_is_part_of_the_same_append() {
        var answered = new AtomicInteger();
        log.node().store.subscribe(events -> {
            if (answered.getAndIncrement() == 0) {
                log.node().store.publish(TestLog.event(group, 1));
            }
        });
        var unit = begin();
        log.node().store.publish(TestLog.event(group, 0));
        unit.commit();
        assertThat(log.node().rows.after(0, 10))
                .extracting(StoredEvent::sequence)
                .containsExactly(0L, 1L);
    }

    @Test
    void a_nested_unit_of_work_is_written_with_the_one_around_it() {
        var root = begin();
        log.node().store.publish(TestLog.event(group, 0));
        var nested = begin();
        log.node().store.publish(TestLog.event(group, 1));
        Companions.add(new Claim("k", "nested", UUID.randomUUID()));
        nested.commit();
        assertThat(log.node().rows.head()).isZero();
        root.commit();
        assertThat(log.node().rows.after(0, 10))
                .extracting(StoredEvent::sequence)
                .containsExactly(0L, 1L);
        assertThat(claims()).isEqualTo(1);
    }

    @Test
    void a_nested_unit_of_work_that_is_rolled_back_takes_its_own_away() {
        var root = begin();
        log.node().store.publish(TestLog.event(group, 0));
        Companions.add(new Claim("k", "outer", UUID.randomUUID()));
        var nested = begin();
        log.node().store.publish(TestLog.event(group, 1));
        Companions.add(new Claim("k", "nested", UUID.randomUUID()));
        nested.rollback();
        root.commit();
        assertThat(log.node().rows.after(0, 10))
                .extracting(StoredEvent::sequence)
                .containsExactly(0L);
        assertThat(claims()).isEqualTo(1);
    }

    @Test
    void events_published_by_interceptors_and_outside_of_units_are_written_once() {
        log.node()
                .store
                .registerDispatchInterceptor(
                        events -> (index, event) -> event.andMetaData(java.util.Map.of("channel", "web")));
        log.node().store.publish(TestLog.event(group, 0));
        assertThat(log.node().reader.read(0, 10)).singleElement().satisfies(event -> assertThat(event.metadata())
                .containsEntry("channel", "web"));
    }

    @Test
    void what_belongs_to_no_stream_or_no_family_is_refused() {
        EventMessage<?> alone = GenericEventMessage.asEventMessage("text");
        assertThatThrownBy(() -> log.node().store.publish(alone)).isInstanceOf(IllegalArgumentException.class);
        EventMessage<?> unknown = new GenericDomainEventMessage<>("T", "id", 0, "text");
        assertThatThrownBy(() -> log.node().store.publish(unknown)).isInstanceOf(IllegalArgumentException.class);
    }

    private static UnitOfWork<?> begin() {
        return DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("anything"));
    }

    private long claims() {
        return log.node()
                .sql
                .sql("select count(*) from claim")
                .query(Long.class)
                .single();
    }
}
