package io.docket.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.docket.api.scratch.MigratedDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.config.EventProcessingConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import tools.jackson.databind.json.JsonMapper;

class AnnouncementListenerTest {

    @Test
    void one_that_is_interrupted_while_the_database_is_away_ends() {
        var before = threads();
        var listener = new AnnouncementListener(new Away(), receiver());
        listener.start();
        var thread = threads().stream()
                .filter(started -> !before.contains(started))
                .findFirst()
                .orElseThrow();
        await().until(() -> thread.getState() == Thread.State.TIMED_WAITING);
        thread.interrupt();
        await().atMost(Duration.ofSeconds(5)).until(() -> !thread.isAlive());
        assertThat(listener.isRunning()).isFalse();
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("read models"))
                .collect(Collectors.toSet());
    }

    private static AnnouncementReceiver receiver() {
        var processing = new DefaultListableBeanFactory().getBeanProvider(EventProcessingConfiguration.class);
        return new AnnouncementReceiver(
                new KnownProgress(Duration.ZERO),
                new ProjectionTable(MigratedDatabase.create().sql()),
                new Processors(processing),
                List.of(),
                JsonMapper.shared());
    }

    /** A database that nobody has started. */
    private static final class Away implements JdbcConnectionDetails {
        @Override
        public String getUsername() {
            return "nobody";
        }

        @Override
        public String getPassword() {
            return "";
        }

        @Override
        public String getJdbcUrl() {
            return "jdbc:postgresql://127.0.0.1:9/docket";
        }
    }
}
