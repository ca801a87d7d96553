package io.docket.command.identity.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class AttemptLimitsTest {
    private final MovableClock clock = new MovableClock();
    private final AttemptLimits limits = new AttemptLimits(clock);

    @Test
    void a_name_is_tried_ten_times_and_then_has_to_wait_as_long_as_it_is_told() {
        times(10, () -> guess("anna", ""));
        var refusal = catchThrowableOfType(Refusal.class, () -> limits.attempt("anna", ""));
        assertThat(refusal.violation().code()).isEqualTo(ProblemCode.TOO_MANY_ATTEMPTS);
        assertThat(refusal.violation().facts()).containsEntry("retryAfter", 30L);
        clock.pass(Duration.ofSeconds(29));
        refused("anna", "");
        clock.pass(Duration.ofSeconds(1));
        guess("anna", "");
        refused("anna", "");
    }

    @Test
    void a_name_in_other_letters_is_the_same_name() {
        times(10, () -> guess("anna", ""));
        refused(" ANNA ", "");
        guess("ben", "");
    }

    @Test
    void an_address_has_a_limit_over_all_names() {
        for (int i = 0; i < 100; i++) {
            guess("name" + i, "192.0.2.1");
        }
        times(20, () -> refused("another", "192.0.2.1"));
        times(10, () -> guess("another", "192.0.2.2"));
    }

    @Test
    void nobody_is_locked_out_by_guesses_from_elsewhere() {
        times(10, () -> guess("anna", "192.0.2.66"));
        times(300, () -> refused("anna", "192.0.2.66"));
        signIn("anna", "192.0.2.77");
    }

    @Test
    void a_name_has_a_far_limit_over_all_addresses() {
        for (int i = 0; i < 100; i++) {
            var client = "198.51.100." + i;
            times(10, () -> guess("anna", client));
        }
        refused("anna", "192.0.2.1");
        guess("ben", "192.0.2.1");
        clock.pass(Duration.ofSeconds(4));
        guess("anna", "192.0.2.1");
    }

    @Test
    void right_attempts_do_not_count() {
        times(1_000, () -> signIn("anna", "192.0.2.1"));
        assertThatCode(() -> guess("anna", "192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    void right_attempts_are_in_nobodys_way_however_many_come_at_once() throws Exception {
        var together = new CountDownLatch(10);
        Callable<Void> signIn = () -> {
            try (var attempt = limits.attempt("anna", "192.0.2.1")) {
                together.countDown();
                together.await();
                attempt.forgive();
            }
            return null;
        };
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var signedIn : people.invokeAll(Collections.nCopies(64, signIn))) {
                signedIn.get();
            }
        }
    }

    @Test
    void guesses_gain_nothing_by_coming_at_once() throws Exception {
        Callable<Boolean> guess = () -> {
            try (var attempt = limits.attempt("anna", "192.0.2.1")) {
                return true;
            } catch (Refusal tooMany) {
                return false;
            }
        };
        var tried = 0;
        try (var guessers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var outcome : guessers.invokeAll(Collections.nCopies(64, guess))) {
                tried += outcome.get() ? 1 : 0;
            }
        }
        assertThat(tried).isEqualTo(10);
    }

    @Test
    void whoever_waits_too_long_for_others_is_told_that_the_desk_is_busy() {
        var hasty = new AttemptLimits(clock, Duration.ZERO);
        times(10, () -> hasty.attempt("anna", ""));
        assertThat(catchThrowableOfType(Refusal.class, () -> hasty.attempt("anna", ""))
                        .violation()
                        .code())
                .isEqualTo(ProblemCode.BUSY);
    }

    private void guess(String name, String client) {
        limits.attempt(name, client).close();
    }

    private void signIn(String name, String client) {
        try (var attempt = limits.attempt(name, client)) {
            attempt.forgive();
        }
    }

    private void refused(String name, String client) {
        assertThat(catchThrowableOfType(Refusal.class, () -> limits.attempt(name, client)))
                .isNotNull();
    }

    private static void times(int times, Runnable action) {
        for (int i = 0; i < times; i++) {
            action.run();
        }
    }
}
