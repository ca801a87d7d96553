package io.docket.api.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.docket.api.eventlog.CompanionRow.Claim;
import io.docket.api.eventlog.chain.Chain;
import io.docket.api.eventlog.chain.ChainKeys;
import io.docket.api.identity.GroupId;
import io.docket.api.scratch.MigratedDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However events get into the log, each is chained to the one before it. */
class ChainedEventsTest {
    private final MigratedDatabase database = MigratedDatabase.create();

    @TempDir
    private Path keys;

    private TestLog node;
    private TestLog other;

    @BeforeEach
    void startTwoNodes() {
        node = new TestLog(database, ChainKeys.of(keys, database.sql()));
        other = new TestLog(database, ChainKeys.of(keys, database.sql()));
    }

    @AfterEach
    void stopThem() {
        node.close();
        other.close();
    }

    @Test
    void one_or_many_with_and_without_what_is_committed_beside_them() {
        var group = GroupId.next();
        node.append(group, 0);
        node.append(List.of(node.encoded(group, 1), node.encoded(group, 2)));
        var claim = new Claim("email", "ann@example.com", UUID.randomUUID());
        node.log.append(List.of(node.encoded(group, 3)), List.of(claim));
        node.log.append(List.of(), List.of(new Claim("email", "bob@example.com", UUID.randomUUID())));
        assertThatThrownBy(() -> node.append(group, 3)).isInstanceOf(ConcurrencyException.class);
        node.append(group, 4);
        assertChained(5);
    }

    @Test
    void what_two_nodes_write_together_and_what_is_lost_meanwhile() throws Exception {
        var contended = GroupId.next();
        node.append(contended, 0);
        try (var pool = Executors.newFixedThreadPool(12)) {
            var written = pool.invokeAll(IntStream.range(0, 12)
                    .<Callable<Integer>>mapToObj(n -> () -> write(n % 2 == 0 ? node : other, contended))
                    .toList());
            int sum = 1;
            for (var one : written) {
                sum += one.get();
            }
            assertChained(sum);
        }
    }

    @Test
    void what_a_node_writes_that_has_a_new_key_already() {
        node.append(GroupId.next(), 0);
        try (var rotated = new TestLog(database, ChainKeys.rotated(keys, database.sql()))) {
            rotated.append(GroupId.next(), 0);
            node.append(GroupId.next(), 0);
            rotated.append(GroupId.next(), 0);
        }
        assertChained(4);
    }

    @Test
    void what_a_process_wrote_that_was_killed() throws Exception {
        var moments = new Random(20261201);
        for (int kill = 0; kill < 3; kill++) {
            long before = node.rows.head();
            var process = start();
            await().until(() -> node.rows.head() > before + 20 || !process.isAlive());
            process.waitFor(moments.nextInt(50), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            node.append(GroupId.next(), 0);
            other.append(GroupId.next(), 0);
        }
        assertChained(node.rows.head());
        assertThat(node.rows.head()).isGreaterThan(60);
    }

    /** Of its appends every fourth is one that others may have taken. */
    private static int write(TestLog log, GroupId contended) {
        int written = 0;
        for (int n = 0; n < 40; n++) {
            try {
                written += n % 4 == 0 ? one(log, contended) : two(log);
            } catch (ConcurrencyException lost) {
                // As it should be.
            }
        }
        return written;
    }

    private static int one(TestLog log, GroupId contended) {
        log.append(contended, log.rows.lastSequence(contended.toString()).orElseThrow() + 1);
        return 1;
    }

    private static int two(TestLog log) {
        var group = GroupId.next();
        log.append(List.of(log.encoded(group, 0), log.encoded(group, 1)));
        return 2;
    }

    private void assertChained(long events) {
        var chain = Chain.in(keys).orElseThrow();
        var links = new ChainWalk(database.sql()).links();
        assertThat(links).hasSize((int) events);
        var before = Chain.NOTHING;
        for (var link : links) {
            assertThat(chain.fits(link.mac(), before, link.leaf().hash())).isTrue();
            before = link.mac();
        }
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

    /** Writes until it is killed, from several threads. */
    static final class Killed {
        private Killed() {}

        public static void main(String[] args) {
            var log = TestLog.on(args[0], args[1], args[2], Path.of(args[3]));
            IntStream.range(0, 4).forEach(n -> Thread.ofPlatform().start(() -> {
                while (true) {
                    two(log);
                }
            }));
        }
    }
}
