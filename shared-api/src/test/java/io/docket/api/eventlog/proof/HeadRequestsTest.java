package io.docket.api.eventlog.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.scratch.MigratedDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadRequestsTest {
    private final MigratedDatabase database = MigratedDatabase.create();
    private final TestEvents log = new TestEvents(database);
    private final HeadTable heads = new HeadTable(database.sql());

    @TempDir
    private Path keys;

    private TreeProcessor node;

    @BeforeEach
    void start() {
        node = new TreeProcessor(
                log.details(),
                HeadKeys.of(keys, database.sql()),
                Clock.systemUTC(),
                Duration.ofMillis(500),
                new TreeFaults(database.sql()));
    }

    @AfterEach
    void stop() {
        node.stop();
    }

    @Test
    void who_cannot_wait_for_a_minute_gets_a_head_at_once() {
        node.start();
        log.append(10);
        await().until(() -> heads.last().isPresent());
        log.append(10);
        var head = new HeadRequests(database.sql(), Duration.ofSeconds(10)).covering(20);
        assertThat(head.head().size()).isEqualTo(20);
        assertThat(head.head().root()).isEqualTo(log.root());
        assertThat(heads.last()).contains(head);
    }

    @Test
    void what_is_signed_already_is_not_signed_again() {
        node.start();
        log.append(10);
        await().until(() -> heads.last().isPresent());
        log.append(10);
        new HeadRequests(database.sql(), Duration.ZERO).covering(10);
        assertThat(heads.after(0, 10)).hasSize(1);
    }

    @Test
    void where_nobody_builds_it_is_said_in_time() {
        log.append(1);
        assertThatThrownBy(() -> new HeadRequests(database.sql(), Duration.ofMillis(300)).covering(1))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.violation().code()).isEqualTo(ProblemCode.NOT_YET_VISIBLE));
    }
}
