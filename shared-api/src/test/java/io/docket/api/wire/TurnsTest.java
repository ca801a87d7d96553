package io.docket.api.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class TurnsTest {

    @Test
    void whoever_finds_all_places_taken_is_told_to_come_again() throws Exception {
        var turns = new Turns(1, Duration.ofMillis(50));
        var inside = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = hands.submit(() -> turns.take(() -> {
                inside.countDown();
                await(leave);
                return "first";
            }));
            inside.await();
            assertThatThrownBy(() -> turns.take(() -> "second"))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.violation().code()).isEqualTo(ProblemCode.BUSY));
            leave.countDown();
            assertThat(first.get()).isEqualTo("first");
        }
        assertThat(turns.take(() -> "third")).isEqualTo("third");
    }

    @Test
    void whoever_waits_gets_the_place_of_who_leaves() throws Exception {
        var turns = new Turns(1, Duration.ofMinutes(1));
        var inside = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            hands.submit(() -> turns.take(() -> {
                inside.countDown();
                await(leave);
                return "first";
            }));
            inside.await();
            var second = hands.submit(() -> turns.take(() -> "second"));
            leave.countDown();
            assertThat(second.get()).isEqualTo("second");
        }
    }

    @Test
    void whoever_fails_leaves_too() {
        var turns = new Turns(1, Duration.ZERO);
        assertThatThrownBy(() -> turns.take(() -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        assertThat(turns.take(() -> "next")).isEqualTo("next");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
