package io.docket.api.eventlog.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.proof.SignedHead;
import io.docket.api.scratch.MigratedDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class HeadSignerTest {
    private static final int BATCH = 700;
    private static final Instant START = Instant.parse("2026-11-30T08:00:00.123456Z");

    private final MigratedDatabase database = MigratedDatabase.create();
    private final TestEvents log = new TestEvents(database);
    private final HeadTable table = new HeadTable(database.sql());

    @TempDir
    private Path folder;

    private Instant now = START;
    private HeadKeys keys;
    private TreeBuilder builder;

    @BeforeEach
    void makeKeys() {
        keys = HeadKeys.of(folder, database.sql());
        builder = builder();
    }

    @Test
    void every_thousandth_leaf_has_its_head_wherever_batches_end() {
        log.append(1);
        buildAll();
        log.append(5_299);
        buildAll();
        assertThat(sizes()).containsExactly(1L, 1_000L, 2_000L, 3_000L, 4_000L, 5_000L);
        for (var head : table.after(0, 10)) {
            assertThat(head.head().root()).isEqualTo(log.root(head.head().size()));
            assertThat(head.head().at()).isEqualTo("2026-11-30T08:00:00.123Z");
            assertThat(head.isSignedBy(keys.current().getPublic())).isTrue();
        }
    }

    @Test
    void what_somebody_put_behind_the_end_is_not_signed() {
        log.append(10);
        buildAll();
        database.sql().sql("insert into proof_node values (0, 10, sha256('x'))").update();
        later(Duration.ofMinutes(2));
        assertThatThrownBy(() -> builder().build()).hasMessageContaining("The log has lost its end");
        assertThat(sizes()).containsExactly(10L);
    }

    @Test
    void every_minute_in_which_something_came_has_one() {
        log.append(10);
        buildAll();
        assertThat(sizes()).containsExactly(10L);
        later(Duration.ofSeconds(59));
        log.append(10);
        buildAll();
        assertThat(sizes()).containsExactly(10L);
        later(Duration.ofSeconds(1));
        buildAll();
        assertThat(sizes()).containsExactly(10L, 20L);
        later(Duration.ofHours(3));
        buildAll();
        assertThat(sizes()).containsExactly(10L, 20L);
        log.append(1);
        buildAll();
        assertThat(sizes()).containsExactly(10L, 20L, 21L);
        assertThat(table.last().orElseThrow().head().at()).isEqualTo("2026-11-30T11:01:00.123Z");
    }

    @Test
    void another_builder_goes_on_behind_the_last_one() {
        log.append(990);
        buildAll();
        builder = builder();
        log.append(20);
        buildAll();
        assertThat(sizes()).containsExactly(700L, 1_000L);
        builder = builder();
        later(Duration.ofMinutes(1));
        buildAll();
        assertThat(sizes()).containsExactly(700L, 1_000L, 1_010L);
    }

    @Test
    void a_clock_that_was_put_back_keeps_no_head_waiting_and_makes_none_older_than_the_last() {
        log.append(10);
        buildAll();
        later(Duration.ofHours(-1));
        log.append(10);
        buildAll();
        assertThat(sizes()).containsExactly(10L, 20L);
        assertThat(table.last().orElseThrow().head().at()).isEqualTo("2026-11-30T08:00:00.123Z");
        log.append(10);
        buildAll();
        assertThat(sizes()).containsExactly(10L, 20L);
    }

    @Test
    void who_stops_signs_what_is_built() {
        log.append(10);
        buildAll();
        log.append(10);
        buildAll();
        builder.sign();
        builder.sign();
        assertThat(sizes()).containsExactly(10L, 20L);
    }

    @Test
    void who_was_overtaken_signs_nothing_smaller() {
        log.append(10);
        buildAll();
        log.append(10);
        buildAll();
        var other = builder();
        log.append(10);
        later(Duration.ofMinutes(1));
        other.build();
        assertThatThrownBy(builder::sign).hasMessageStartingWith("Another node has signed the tree at 20 leaves");
        assertThat(sizes()).containsExactly(10L, 30L);
    }

    @Test
    void nothing_is_signed_on_top_of_another_tree_than_was_signed_last() {
        log.append(1_000);
        buildAll();
        builder = builder();
        asOwner("update proof_node set hash = sha256('') where level = 9 and index = 0");
        log.append(10);
        assertThatThrownBy(this::buildAll).hasMessage("The tree is not the one that was signed at 1000");
        later(Duration.ofHours(1));
        assertThatThrownBy(this::buildAll).hasMessage("The tree is not the one that was signed at 1000");
        asOwner("delete from proof_node where level = 9 and index = 0");
        assertThatThrownBy(this::buildAll).hasMessageStartingWith("The tree over the log lacks 1 nodes");
        assertThat(sizes()).containsExactly(700L, 1_000L);
    }

    @Test
    void nor_on_top_of_a_head_that_was_altered() {
        log.append(10);
        buildAll();
        asOwner("update tree_head set at = at - interval '1 second'");
        builder = builder();
        assertThatThrownBy(this::buildAll).hasMessage("The tree head at 10 is not what was signed");
        asOwner("insert into proof_key (key_id, number, public_key) values ('another', 7, '')");
        asOwner("update tree_head set key_id = 'another'");
        assertThatThrownBy(this::buildAll).hasMessageContaining("a key that is not in the folder of keys: another");
    }

    @Test
    void a_new_key_signs_from_then_on_and_old_heads_keep_theirs() {
        log.append(10);
        buildAll();
        var old = keys.current().getPublic();
        keys = HeadKeys.rotated(folder, database.sql());
        builder = builder();
        log.append(10);
        later(Duration.ofMinutes(1));
        buildAll();
        assertThat(table.after(0, 10))
                .extracting(
                        head -> head.isSignedBy(old),
                        head -> head.isSignedBy(keys.current().getPublic()))
                .containsExactly(tuple(true, false), tuple(false, true));
        assertThat(database.sql()
                        .sql("select key_id from proof_key order by number")
                        .query(String.class)
                        .list())
                .containsExactly(
                        SignedHead.keyId(old), SignedHead.keyId(keys.current().getPublic()));
    }

    @Test
    void the_desk_cannot_change_or_remove_a_head() {
        for (var table : List.of("tree_head", "proof_key")) {
            for (var statement :
                    List.of("update %s set key_id = ''", "delete from %s", "truncate %s", "drop table %s")) {
                assertThatThrownBy(() ->
                                database.sql().sql(statement.formatted(table)).update())
                        .isInstanceOf(DataAccessException.class);
            }
        }
    }

    private TreeBuilder builder() {
        InstantSource source = () -> now;
        var clock = source.withZone(ZoneOffset.UTC);
        return new TreeBuilder(database.sql(), database.transactions(), new HeadSigner(table, keys, clock), BATCH);
    }

    private void buildAll() {
        while (builder.build()) {
            // There is more.
        }
    }

    private void later(Duration time) {
        now = now.plus(time);
    }

    private List<Long> sizes() {
        return table.after(0, 100).stream().map(signed -> signed.head().size()).toList();
    }

    private void asOwner(String statement) {
        JdbcClient.create(database.ownerSource()).sql(statement).update();
    }

    private static org.assertj.core.groups.Tuple tuple(boolean old, boolean current) {
        return org.assertj.core.api.Assertions.tuple(old, current);
    }
}
