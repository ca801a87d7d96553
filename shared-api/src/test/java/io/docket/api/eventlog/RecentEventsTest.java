package io.docket.api.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.identity.GroupId;
import io.docket.api.scratch.MigratedDatabase;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RecentEventsTest {

    private static final int MORE_THAN_IS_KEPT = 9_000;
    private static final TestLog LOG = new TestLog(MigratedDatabase.create());

    private final RecentEvents recent = new RecentEvents(LOG.rows, LOG.codec);

    @AfterAll
    static void close() {
        LOG.close();
    }

    @Test
    void an_event_is_decoded_once_for_everyone() {
        var from = append(3) - 3;
        assertThat(recent.after(from).events())
                .isNotEmpty()
                .usingElementComparator((one, other) -> one == other ? 0 : 1)
                .isEqualTo(recent.after(from).events());
    }

    @Test
    void whoever_falls_far_behind_still_reads_everything() {
        var last = append(MORE_THAN_IS_KEPT);
        var first = last - MORE_THAN_IS_KEPT;
        var all = LongStream.rangeClosed(first + 1, last).boxed().toList();
        assertThat(positions(first, last)).isEqualTo(all);
        assertThat(positions(first, last)).as("after the ring has gone round").isEqualTo(all);
    }

    @Test
    void nothing_new_is_nothing() {
        var head = append(1);
        assertThat(recent.after(head)).isEqualTo(new RecentEvents.Page(List.of(), head));
        assertThat(positions(head, append(1))).containsExactly(head + 1);
    }

    private List<Long> positions(long after, long last) {
        var found = new java.util.ArrayList<Long>();
        for (long position = after; position < last; ) {
            var page = recent.after(position);
            page.events().stream().map(RecentEventsTest::position).forEach(found::add);
            position = page.until();
        }
        return found;
    }

    private static long append(int count) {
        var stream = new GroupId(UUID.randomUUID());
        long last = 0;
        for (long from = 0; from < count; from += 1_000) {
            var events = LongStream.range(from, Math.min(from + 1_000, count))
                    .mapToObj(sequence -> LOG.encoded(stream, sequence))
                    .toList();
            last = LOG.log.append(events, List.of());
        }
        return last;
    }

    private static long position(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }
}
