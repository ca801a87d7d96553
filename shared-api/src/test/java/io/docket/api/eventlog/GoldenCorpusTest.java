package io.docket.api.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.assist.event.ProposalRejected;
import io.docket.api.eventlog.GoldenEvents.Golden;
import io.docket.api.operations.event.DeadLettersDiscarded;
import io.docket.api.wire.EventTypes;
import java.util.List;
import org.junit.jupiter.api.Test;
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

    @Test
    void reasons_from_before_they_were_sealed_are_not_read() {
        assertThat(((ProposalRejected) new Golden("ProposalRejected", 1).event()).reason())
                .isNull();
        assertThat(((DeadLettersDiscarded) new Golden("DeadLettersDiscarded", 1).event()).reason())
                .isNull();
    }
}
