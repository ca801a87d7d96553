package io.docket.command.identity.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.problem.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

final class ResetLimitsTest {
    private final ResetLimits limits = new ResetLimits(InstantSource.fixed(Instant.EPOCH));

    @Test
    void an_address_gets_three_links_and_then_none_for_a_while() {
        for (var i = 0; i < 3; i++) {
            assertThat(limits.mayAsk("ann@example.com", "client " + i)).isTrue();
        }
        assertThat(limits.mayAsk(" ANN@example.com", "another client")).isFalse();
        assertThat(limits.mayAsk("bob@example.com", "another client")).isTrue();
    }

    @Test
    void a_client_that_asks_for_everybodys_links_is_stopped() {
        for (var i = 0; i < 30; i++) {
            limits.mayAsk(i + "@example.com", "client");
        }
        assertThatThrownBy(() -> limits.mayAsk("ann@example.com", "client")).isInstanceOf(Refusal.class);
        assertThat(limits.mayAsk("ann@example.com", "another client")).isTrue();
    }
}
