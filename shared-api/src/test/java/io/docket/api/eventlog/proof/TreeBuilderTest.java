package io.docket.api.eventlog.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.docket.api.proof.MerkleTree;
import io.docket.api.scratch.MigratedDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

class TreeBuilderTest {
    private static final int BATCH = 700;

    private final MigratedDatabase database = MigratedDatabase.create();
    private final TestEvents log = new TestEvents(database);
    private final NodeTable nodes = new NodeTable(database.sql());
    private final MerkleTree tree = new MerkleTree(nodes);

    @TempDir
    private Path keys;

    @Test
    void a_leaf_is_what_postgresql_gives_of_a_row() {
        log.append(300);
        var leaves = new ArrayList<byte[]>();
        database.transactions().executeWithoutResult(status -> new LeafRows(database.sql())
                .from(0, 1000, leaf -> leaves.add(leaf.bytes())));
        assertThat(leaves).hasSize(300).containsExactlyElementsOf(log.leaves());
    }

    @Test
    void a_log_of_thousands_has_the_root_of_the_reference() {
        log.append(5_000);
        buildAll(builder());
        assertThat(nodes.size()).isEqualTo(5_000);
        assertThat(tree.root(5_000)).isEqualTo(log.root());
        assertThat(nodeCount()).isEqualTo(2 * 5_000 - Integer.bitCount(5_000));
        var proof = tree.inclusion(1_234, 5_000);
        var leaf = tree.nodes()
                .hashes(List.of(new io.docket.api.proof.Node(0, 1_234)))
                .getFirst();
        assertThat(proof.proves(leaf, log.root())).isTrue();
    }

    @Test
    void an_empty_log_has_an_empty_tree() {
        assertThat(builder().build()).isFalse();
        assertThat(tree.root(nodes.size())).isEqualTo(log.root());
    }

    @Test
    void it_follows_the_log_and_goes_on_from_what_is_stored() {
        var builder = builder();
        for (var grown : List.of(1, 2, 700, 699, 701, 5)) {
            log.append(grown);
            buildAll(builder);
            assertThat(tree.root(nodes.size())).isEqualTo(log.root());
            builder = builder();
        }
    }

    @Test
    void a_builder_that_is_cut_off_in_a_batch_leaves_nothing_of_it() throws Exception {
        log.append(1_000);
        builder().build();
        var cut = builder();
        try (var gate = database.ownerSource().getConnection();
                var pool = Executors.newSingleThreadExecutor()) {
            gate.setAutoCommit(false);
            gate.createStatement().execute("lock table proof_node in share mode");
            var building = pool.submit(cut::build);
            await().until(() -> terminateWhoWaits() == 1);
            gate.commit();
            assertThatThrownBy(() -> building.get(20, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasRootCauseInstanceOf(SQLException.class);
        }
        assertThat(nodes.size()).isEqualTo(BATCH);
        cut.build();
        assertThat(tree.root(1_000)).isEqualTo(log.root());
    }

    @Test
    void two_builders_at_once_build_one_tree() throws Exception {
        log.append(3_000);
        try (var pool = Executors.newFixedThreadPool(3)) {
            var batches = List.of(90, 100, 110);
            for (var built : pool.invokeAll(IntStream.range(0, 3)
                    .<Callable<Integer>>mapToObj(n -> () -> race(builder(batches.get(n))))
                    .toList())) {
                built.get();
            }
        }
        assertThat(tree.root(3_000)).isEqualTo(log.root());
        assertThat(nodeCount()).isEqualTo(2 * 3_000 - Integer.bitCount(3_000));
    }

    @Test
    void one_that_was_overtaken_goes_on_behind_the_other() {
        log.append(300);
        var late = builder(100);
        late.build();
        builder(150).build();
        assertThatThrownBy(late::build).isInstanceOf(DuplicateKeyException.class);
        assertThat(nodes.size()).isEqualTo(250);
        late.build();
        assertThat(tree.root(300)).isEqualTo(log.root());
    }

    @Test
    void it_does_not_close_a_gap() {
        log.append(10);
        asOwner("delete from event where global_index = 5");
        assertThatThrownBy(builder()::build).hasMessage("The log lacks the event at 5: the next one is at 6");
        assertThat(nodes.size()).isZero();
    }

    @Test
    void what_the_log_has_lost_stays_in_the_tree() {
        log.append(10);
        var whole = log.root();
        var builder = builder();
        builder.build();
        asOwner("delete from event where global_index > 7");
        assertThatThrownBy(builder::build).hasMessage("The log has lost its end: it had 10 events, and has 7");
        assertThat(nodes.size()).isEqualTo(10);
        assertThat(tree.root(10)).isEqualTo(whole);
    }

    @Test
    void a_log_that_lost_its_end_does_not_grow_over_it() {
        log.append(10);
        var builder = builder();
        builder.build();
        asOwner("create table kept as select * from event where global_index > 7");
        asOwner("delete from event where global_index > 7");
        log.append(5);
        for (var either : List.of(builder, builder())) {
            assertThatThrownBy(either::build)
                    .hasMessage("The log has lost its end: the event at 10 is not the one that the tree has");
        }
        assertThat(nodes.size()).isEqualTo(10);
        asOwner("delete from event where global_index > 7");
        asOwner("insert into event select * from kept");
        log.append(5);
        buildAll(builder);
        assertThat(tree.root(nodes.size())).isEqualTo(log.root());
    }

    @Test
    void nor_does_it_where_it_is_just_as_long_again() {
        log.append(10);
        builder().build();
        asOwner("delete from event where global_index > 7");
        log.append(3);
        assertThatThrownBy(builder()::build)
                .hasMessage("The log has lost its end: the event at 10 is not the one that the tree has");
    }

    @Test
    void the_desk_cannot_change_or_remove_a_node() {
        for (var statement : List.of(
                "update proof_node set hash = hash",
                "delete from proof_node",
                "truncate proof_node",
                "drop table proof_node")) {
            assertThatThrownBy(() -> database.sql().sql(statement).update()).isInstanceOf(DataAccessException.class);
        }
    }

    private TreeBuilder builder() {
        return builder(BATCH);
    }

    private TreeBuilder builder(int batch) {
        return log.builder(keys, batch);
    }

    private static void buildAll(TreeBuilder builder) {
        while (builder.build()) {
            // There is more.
        }
    }

    private int race(TreeBuilder builder) {
        int lost = 0;
        while (nodes.size() < 3_000) {
            try {
                builder.build();
            } catch (DuplicateKeyException another) {
                lost++;
            }
        }
        return lost;
    }

    private long nodeCount() {
        return database.sql()
                .sql("select count(*) from proof_node")
                .query(Long.class)
                .single();
    }

    private long terminateWhoWaits() throws SQLException {
        return database.sql().sql("""
                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'
                            and query like 'insert into proof_node%'""").query(Long.class).single();
    }

    private void asOwner(String statement) {
        JdbcClient.create(database.ownerSource()).sql(statement).update();
    }
}
