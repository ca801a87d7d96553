package io.docket.api.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.identity.GroupId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people look for in the log. */
class PgLogReaderTest {
    @RegisterExtension
    private final EmptyLog log = new EmptyLog();

    private final GroupId group = GroupId.next();

    @Test
    void the_log_is_searched_by_type_actor_and_time() {
        for (int i = 0; i < 3; i++) {
            log.node().store.publish(TestLog.event(group, i, Duration.ofHours(i)));
        }
        var now = Instant.now();
        assertThat(found(new LogReader.Filter("GroupRenamed", List.of("system"), null, null)))
                .containsExactly(1L, 2L, 3L);
        assertThat(found(new LogReader.Filter("GroupRenamed", List.of("assistant", "system"), null, null)))
                .containsExactly(1L, 2L, 3L);
        assertThat(found(new LogReader.Filter("GroupCreated", List.of(), null, null)))
                .isEmpty();
        assertThat(found(new LogReader.Filter(null, List.of("assistant"), null, null)))
                .isEmpty();
        assertThat(found(new LogReader.Filter(null, List.of(), now.plusSeconds(60), now.plusSeconds(5400))))
                .containsExactly(2L);
        assertThat(latest(0)).containsExactly(3L, 2L);
        assertThat(latest(2)).containsExactly(1L);
        assertThat(log.node().reader.head()).isEqualTo(3);
    }

    private List<Long> latest(long before) {
        var all = new LogReader.Filter(null, List.of(), null, null);
        return log.node().reader.findLatest(all, before, 2).stream()
                .map(Logged::position)
                .toList();
    }

    private List<Long> found(LogReader.Filter filter) {
        return log.node().reader.find(filter, 0, 10).stream()
                .map(Logged::position)
                .toList();
    }
}
