package io.docket.api.eventlog.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.docket.api.scratch.MigratedDatabase;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class BuilderSessionTest {
    private final TestEvents log = new TestEvents(MigratedDatabase.create());

    @Test
    void one_node_leads_until_it_ends() throws SQLException {
        try (var other = BuilderSession.open(log.details())) {
            try (var node = BuilderSession.open(log.details())) {
                assertThat(node.leads()).isTrue();
                assertThat(node.leads()).isTrue();
                assertThat(other.leads()).isFalse();
            }
            await().until(other::leads);
        }
    }

    /**
     * As one does whose process was stopped, or whose machine was put to sleep: its connection stands, and nothing
     * comes.
     */
    @Test
    void a_node_that_hangs_gives_its_place_up() throws SQLException {
        try (var hanging = BuilderSession.open(log.details());
                var other = BuilderSession.open(log.details())) {
            assertThat(hanging.leads()).isTrue();
            await().atMost(Duration.ofSeconds(30)).until(other::leads);
            assertThatThrownBy(() -> hanging.sql().sql("select 1").query().singleRow())
                    .isInstanceOf(DataAccessException.class);
        }
    }
}
