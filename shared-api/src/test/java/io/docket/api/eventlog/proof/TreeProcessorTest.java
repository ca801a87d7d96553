package io.docket.api.eventlog.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.docket.api.proof.MerkleTree;
import io.docket.api.scratch.MigratedDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class TreeProcessorTest {
    private static final String OURS = """
            locktype = 'advisory' and granted
            and database = (select oid from pg_database where datname = current_database())""";

    private final MigratedDatabase database = MigratedDatabase.create();
    private final TestEvents log = new TestEvents(database);
    private final NodeTable nodes = new NodeTable(database.sql());

    @TempDir
    private Path keys;

    private TreeProcessor node;
    private TreeProcessor other;

    @BeforeEach
    void start() {
        node = processor();
        other = processor();
    }

    @AfterEach
    void stop() {
        node.stop();
        other.stop();
    }

    @Test
    void the_tree_is_at_most_a_second_behind_the_log() {
        node.start();
        for (int i = 1; i <= 4; i++) {
            log.append(30);
            awaitSize(30 * i, Duration.ofSeconds(1));
        }
        assertTreeIsRight();
    }

    @Test
    void a_log_that_was_written_before_is_built_in_batches() {
        log.append(9_000);
        node.start();
        awaitSize(9_000, Duration.ofSeconds(20));
        assertTreeIsRight();
    }

    @Test
    void one_node_builds_and_another_takes_over_when_it_stops() {
        node.start();
        other.start();
        log.append(100);
        awaitSize(100, Duration.ofSeconds(10));
        assertThat(builders()).isEqualTo(1);
        node.stop();
        log.append(100);
        awaitSize(200, Duration.ofSeconds(10));
        other.stop();
        await().until(() -> builders() == 0);
        assertTreeIsRight();
        assertThat(new HeadTable(database.sql()).last().orElseThrow().head().size())
                .isEqualTo(200);
    }

    @Test
    void a_lost_connection_is_made_again() {
        node.start();
        other.start();
        for (int i = 1; i <= 3; i++) {
            log.append(100);
            awaitSize(100 * i, Duration.ofSeconds(10));
            assertThat(terminateBuilder()).isEqualTo(1);
        }
        log.append(100);
        awaitSize(400, Duration.ofSeconds(10));
        assertTreeIsRight();
    }

    private TreeProcessor processor() {
        return new TreeProcessor(
                log.details(),
                HeadKeys.of(keys, database.sql()),
                Clock.systemUTC(),
                Duration.ofMillis(500),
                new TreeFaults(database.sql()));
    }

    @Test
    void auditors_are_told_that_it_stands_and_why_until_it_grows_again() {
        var state = new ProofState(database.sql());
        log.append(10);
        node.start();
        awaitSize(10, Duration.ofSeconds(5));
        assertThat(state.standstill()).isEmpty();
        var owner = JdbcClient.create(database.ownerSource());
        owner.sql("create table kept as select * from event where global_index > 7")
                .update();
        owner.sql("delete from event where global_index > 7").update();
        await().until(() -> state.standstill().isPresent());
        assertThat(state.standstill().orElseThrow().reason())
                .isEqualTo("The log has lost its end: it had 10 events, and has 7");
        owner.sql("insert into event select * from kept").update();
        await().until(() -> state.standstill().isEmpty());
    }

    private void awaitSize(long size, Duration within) {
        await().pollInterval(Duration.ofMillis(20))
                .atMost(within.plusMillis(500))
                .until(() -> nodes.size() == size);
    }

    private void assertTreeIsRight() {
        assertThat(new MerkleTree(nodes).root(nodes.size())).isEqualTo(log.root());
    }

    private long builders() {
        return count("select count(*) from pg_locks where " + OURS);
    }

    private long terminateBuilder() {
        return count("select count(pg_terminate_backend(pid)) from pg_locks where " + OURS);
    }

    private long count(String query) {
        return database.sql().sql(query).query(Long.class).single();
    }
}
