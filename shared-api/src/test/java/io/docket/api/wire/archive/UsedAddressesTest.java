package io.docket.api.wire.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.wire.archive.UsedAddresses.Used;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UsedAddressesTest {
    private static final Instant MORNING = Instant.parse("2026-11-30T08:00:00Z");
    private static final Instant NOON = MORNING.plusSeconds(14_400);
    private static final Instant EVENING = MORNING.plusSeconds(36_000);

    @Test
    void each_is_there_once_from_its_first_time_to_its_last() {
        var addresses = new UsedAddresses();
        addresses.note("10.0.0.2", NOON);
        addresses.note("10.0.0.1", EVENING);
        addresses.note("10.0.0.1", MORNING);
        addresses.note("10.0.0.1", NOON);
        addresses.note(null, MORNING);
        assertThat(addresses.used())
                .containsExactly(new Used("10.0.0.1", MORNING, EVENING), new Used("10.0.0.2", NOON, NOON));
    }
}
