package io.docket.command.identity.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AttemptLimitsTest {
    private final MovableClock clock = new MovableClock();
    private final AttemptLimits limits = new AttemptLimits(clock);

    @Test
    void a_name_is_tried_ten_times_and_then_has_to_wait_as_long_as_it_is_told() {
        times(10, () -> limits.attempt("anna", ""));
        var refusal = catchThrowableOfType(Refusal.class, () -> limits.attempt("anna", ""));
        assertThat(refusal.violation().code()).isEqualTo(ProblemCode.TOO_MANY_ATTEMPTS);
        assertThat(refusal.violation().facts()).containsEntry("retryAfter", 30L);
        clock.pass(Duration.ofSeconds(29));
        refused("anna", "");
        clock.pass(Duration.ofSeconds(1));
        limits.attempt("anna", "");
        refused("anna", "");
    }

    @Test
    void a_name_in_other_letters_is_the_same_name() {
        times(10, () -> limits.attempt("anna", ""));
        refused(" ANNA ", "");
        limits.attempt("ben", "");
    }

    @Test
    void an_address_has_a_limit_over_all_names() {
        for (int i = 0; i < 100; i++) {
            limits.attempt("name" + i, "192.0.2.1");
        }
        refused("another", "192.0.2.1");
        limits.attempt("another", "192.0.2.2");
    }

    @Test
    void right_attempts_do_not_count() {
        times(1_000, () -> {
            limits.attempt("anna", "192.0.2.1");
            limits.forgive("anna", "192.0.2.1");
        });
        assertThatCode(() -> limits.attempt("anna", "192.0.2.1")).doesNotThrowAnyException();
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
