package io.docket.api.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.docket.api.eventlog.chain.TestChain;
import io.docket.api.identity.GroupId;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who reads hears of what is new at once, on every node. */
class ReadersWakeTest {
    @RegisterExtension
    private final EmptyLog log = new EmptyLog();

    private final GroupId group = GroupId.next();

    @Test
    void readers_wake_within_milliseconds_on_every_node() {
        var slowPoll = Duration.ofMinutes(1);
        try (var writer = new TestLog(log.database(), slowPoll);
                var reader = new TestLog(log.database(), slowPoll)) {
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
        try (var quick = new TestLog(log.database(), Duration.ofMillis(50));
                var stream = quick.store.openStream(null)) {
            var silent = new PgEventLog(
                    log.node().connections.dataSource(),
                    Duration.ofSeconds(5),
                    TestChain.get(),
                    (position, history) -> {});
            silent.append(List.of(log.node().encoded(group, 0)), List.of());
            await().atMost(Duration.ofSeconds(5)).until(stream::hasNextAvailable);
        }
    }

    @Test
    void two_nodes_see_each_others_events_in_order() throws Exception {
        try (var other = new TestLog(log.database())) {
            for (int i = 0; i < 50; i++) {
                (i % 2 == 0 ? log.node() : other).store.publish(TestLog.event(group, i));
            }
            for (var each : List.of(log.node(), other)) {
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

    private long listeners() {
        return log.node()
                .sql
                .sql("select count(*) from pg_stat_activity where datname = current_database()"
                        + " and (query like 'listen%' or query like '%max(global_index)%')")
                .query(Long.class)
                .single();
    }
}
