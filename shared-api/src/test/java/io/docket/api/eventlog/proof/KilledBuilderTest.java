package io.docket.api.eventlog.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.docket.api.proof.MerkleTree;
import io.docket.api.scratch.MigratedDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledBuilderTest {
    private static final int EVENTS = 20_000;

    private final MigratedDatabase database = MigratedDatabase.create();
    private final TestEvents log = new TestEvents(database);
    private final NodeTable nodes = new NodeTable(database.sql());

    @TempDir
    private Path keys;

    /** Whoever goes on finds the tree at some size, and right. */
    @Test
    void a_process_that_is_killed_at_any_moment_leaves_a_tree_and_its_heads() throws Exception {
        var moments = new Random(20261130);
        log.append(EVENTS);
        var whole = log.root();
        var tree = new MerkleTree(nodes);
        for (int kill = 0; kill < 4; kill++) {
            long before = nodes.size();
            var process = start();
            await().pollInterval(Duration.ofMillis(5)).until(() -> nodes.size() > before || !process.isAlive());
            process.waitFor(moments.nextInt(60), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            assertThat(before).isLessThan(EVENTS);
            long size = nodes.size();
            assertThat(tree.root(size)).isEqualTo(log.root(size));
        }
        var builder = log.builder(keys, 1_000);
        while (builder.build()) {
            // There is more.
        }
        assertThat(tree.root(EVENTS)).isEqualTo(whole);
        assertThat(database.sql()
                        .sql("select count(*) from proof_node")
                        .query(Long.class)
                        .single())
                .isEqualTo(2 * EVENTS - Integer.bitCount(EVENTS));
        var heads = new HeadTable(database.sql()).after(0, 100);
        assertThat(heads.stream().map(signed -> signed.head().size()).filter(size -> size % 1_000 == 0))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 20).mapToObj(n -> 1_000 * n).toList());
        assertThat(heads)
                .allSatisfy(signed -> assertThat(tree.root(signed.head().size()))
                        .isEqualTo(signed.head().root()));
    }

    private Process start() throws IOException {
        var login = database.database().app();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        database.database().url(),
                        login.user(),
                        login.password(),
                        keys.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** In batches so small that most moments are in the middle of one. */
    static final class Killed {
        private Killed() {}

        public static void main(String[] args) throws SQLException {
            try (var session = BuilderSession.open(TestEvents.details(args[0], args[1], args[2]))) {
                var keys = HeadKeys.of(Path.of(args[3]), session.sql());
                var signer = new HeadSigner(new HeadTable(session.sql()), keys, Clock.systemUTC());
                var builder = new TreeBuilder(session.sql(), session.transactions(), signer, 20);
                while (!session.leads() || builder.build()) {
                    // There is more, or the one before was killed so lately that PostgreSQL does not know.
                }
            }
        }
    }
}
