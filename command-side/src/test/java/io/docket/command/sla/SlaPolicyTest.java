package io.docket.command.sla;

import static io.docket.command.sla.SlaScenarios.POLICY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlaPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "PT24H, PT4H48M",
        "PT8H, PT1H36M",
        "PT2H, PT24M",
        "PT1H, PT15M",
        "PT30M, PT15M",
        "PT10M, PT5M",
    })
    void a_warning_comes_with_a_fifth_left_but_not_too_late_to_do_something(Duration target, Duration left) {
        assertThat(POLICY.warning(target)).isEqualTo(left);
    }
}
