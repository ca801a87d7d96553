package io.docket.command.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErasureSettingsTest {
    @ParameterizedTest
    @CsvSource({
        "00:00, 00:00, 13:37, true",
        "02:00, 05:00, 01:59, false",
        "02:00, 05:00, 02:00, true",
        "02:00, 05:00, 04:59, true",
        "02:00, 05:00, 05:00, false",
        "22:00, 04:00, 21:59, false",
        "22:00, 04:00, 22:00, true",
        "22:00, 04:00, 00:00, true",
        "22:00, 04:00, 04:00, false",
    })
    void hours_may_go_over_midnight(LocalTime from, LocalTime until, LocalTime time, boolean within) {
        assertThat(new ErasureSettings(from, until).mayPurgeAt(time)).isEqualTo(within);
    }
}
