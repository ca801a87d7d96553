package io.docket.api.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.docket.api.identity.GroupId;
import io.docket.api.scratch.MigratedDatabase;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogAnnouncerTest {

    /** Nothing is to be found by looking instead of by being told. */
    private static final Duration NEVER = Duration.ofMinutes(5);

    private final GroupId group = GroupId.next();
    private final TestLog node = new TestLog(MigratedDatabase.create(), NEVER);

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void history_wakes_readers_once_for_all_that_comes_in_a_moment() {
        var woken = new AtomicInteger();
        // It looks at the log once it has begun to listen.
        node.listener.close();
        long begin = System.nanoTime();
        try (var here = node.store.openStream(null)) {
            here.setOnAvailableCallback(woken::incrementAndGet);
            for (int i = 0; i < 30; i++) {
                node.store.publish(TestLog.history(group, i));
            }
            await().until(() -> node.tail.head() == 30);
            long moments = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
            assertThat((long) woken.get()).isBetween(1L, Math.max(1, moments));
        }
    }

    @Test
    void news_takes_the_history_along_that_stands_before_it() {
        node.store.publish(TestLog.history(group, 0));
        node.store.publish(TestLog.event(group, 1, Duration.ZERO));
        assertThat(node.tail.head()).isEqualTo(2);
    }

    @Test
    void what_is_written_while_the_node_stops_is_no_failure() {
        node.announcer.close();
        node.store.publish(TestLog.history(group, 0));
        node.store.publish(TestLog.event(group, 1, Duration.ZERO));
        assertThat(node.reader.head()).isEqualTo(2);
    }
}
