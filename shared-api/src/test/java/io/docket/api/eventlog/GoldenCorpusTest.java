package io.docket.api.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.eventlog.GoldenEvents.Golden;
import io.docket.api.wire.EventTypes;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Logs are read from their first event on: every revision of every event leads to today's. */
class GoldenCorpusTest {

    static List<Golden> all() {
        return GoldenEvents.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_revision_is_read_as_an_event_of_today(Golden golden) {
        assertThat(EventTypes.all().classes()).contains(golden.event().getClass());
    }
}
