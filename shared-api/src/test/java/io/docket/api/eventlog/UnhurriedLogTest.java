package io.docket.api.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.docket.api.identity.GroupId;
import io.docket.api.scratch.MigratedDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UnhurriedLogTest {

    private final GroupId group = GroupId.next();
    private final TestLog node = new TestLog(MigratedDatabase.create());
    private final UnhurriedLog unhurried = new UnhurriedLog(node.store, node.tail);

    @AfterEach
    void stop() {
        unhurried.close();
        node.close();
    }

    @Test
    void tells_of_what_is_there_a_moment_after_whoever_is_waited_for() throws InterruptedException {
        try (var late = unhurried.openStream(null);
                var first = node.store.openStream(null)) {
            long begin = System.nanoTime();
            node.store.publish(TestLog.event(group, 0));
            assertThat(first.hasNextAvailable(5, TimeUnit.SECONDS)).isTrue();
            assertThat(late.hasNextAvailable()).isFalse();
            assertThat(late.hasNextAvailable(5, TimeUnit.SECONDS)).isTrue();
            assertThat(System.nanoTime() - begin).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(49));
        }
    }

    @Test
    void wakes_its_readers_once_for_all_that_came_in_a_moment_and_leaves_nothing_out() {
        var woken = new CopyOnWriteArrayList<List<Long>>();
        try (var late = unhurried.openStream(null)) {
            late.setOnAvailableCallback(() -> woken.add(positions(late)));
            for (int i = 0; i < 40; i++) {
                node.store.publish(TestLog.event(group, i));
            }
            await().until(() -> woken.stream().mapToInt(List::size).sum() == 40);
        }
        assertThat(woken.stream().flatMap(List::stream)).isSorted().doesNotHaveDuplicates();
        assertThat(woken).hasSizeLessThan(20);
    }

    @Test
    void a_reader_that_cannot_be_woken_keeps_no_other_from_hearing() {
        var woken = new CopyOnWriteArrayList<List<Long>>();
        try (var stopping = unhurried.openStream(null);
                var late = unhurried.openStream(null)) {
            stopping.setOnAvailableCallback(() -> {
                throw new RejectedExecutionException("It is stopped.");
            });
            late.setOnAvailableCallback(() -> woken.add(positions(late)));
            node.store.publish(TestLog.event(group, 0));
            await().until(() -> woken.size() == 1);
            node.store.publish(TestLog.event(group, 1));
            await().until(() -> woken.size() == 2);
        }
        assertThat(woken).containsExactly(List.of(1L), List.of(2L));
    }

    @Test
    void counts_as_the_log_does() {
        node.store.publish(TestLog.event(group, 0));
        assertThat(unhurried.createHeadToken()).isEqualTo(node.store.createHeadToken());
        assertThat(unhurried.createTailToken()).isEqualTo(node.store.createTailToken());
    }

    private static List<Long> positions(BlockingStream<TrackedEventMessage<?>> stream) {
        var read = new ArrayList<Long>();
        try {
            while (stream.hasNextAvailable()) {
                read.add(stream.nextAvailable().trackingToken().position().orElseThrow());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return read;
    }
}
