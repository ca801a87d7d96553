package io.docket.api.eventlog.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.proof.Hash;
import io.docket.api.scratch.MigratedDatabase;
import io.docket.api.seal.MissingKeyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainKeysTest {
    private static final Hash LEAF = Hash.parse("ab".repeat(32));

    private final MigratedDatabase database = MigratedDatabase.create();

    @TempDir
    private Path folder;

    @Test
    void the_key_is_the_desks_alone_and_says_where_the_chain_begins() throws IOException {
        database.sql().sql("""
                insert into event (global_index, event_id, aggregate_type, aggregate_id, sequence_number, type, revision,
                    happened_micros, recorded_micros, payload, metadata)
                values (7, uuidv7(), 'Ticket', 'old', 0, 'TicketClosed', '1', 0, 0, '{}', '{}')""").update();
        assertThat(chain().after()).isEqualTo(7);
        var file = folder.resolve("chain-1.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file).content().endsWith("\nafter 7\n");
        assertThat(Chain.in(folder))
                .hasValueSatisfying(known -> assertThat(link(known)).isEqualTo(link(chain())));
    }

    @Test
    void nodes_that_start_together_have_one_key() throws Exception {
        try (var pool = Executors.newFixedThreadPool(8)) {
            var made = pool.invokeAll(IntStream.range(0, 8)
                    .<Callable<Chain>>mapToObj(n -> this::chain)
                    .toList());
            for (var one : made) {
                assertThat(link(one.get())).isEqualTo(link(chain()));
            }
        }
    }

    @Test
    void a_key_that_others_may_read_is_refused() throws IOException {
        chain();
        Files.setPosixFilePermissions(folder.resolve("chain-1.key"), PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(this::chain)
                .isInstanceOf(MissingKeyException.class)
                .hasMessageContaining("others may read it");
    }

    @Test
    void a_node_with_another_folder_does_not_begin_with_a_key_of_its_own(@TempDir Path other) {
        chain();
        assertThatThrownBy(() -> ChainKeys.of(other, database.sql()))
                .isInstanceOf(MissingKeyException.class)
                .hasMessageContaining("DOCKET_KEYS_DIRECTORY");
        ChainKeys.of(other, MigratedDatabase.create().sql());
        assertThatThrownBy(() -> ChainKeys.of(other, database.sql()))
                .isInstanceOf(MissingKeyException.class)
                .hasMessageContaining("another desk's");
    }

    @Test
    void a_damaged_key_is_refused() throws IOException {
        chain();
        var file = folder.resolve("chain-1.key");
        var whole = Files.readString(file);
        for (var damaged : new String[] {"", "after 0\n", whole.substring(4), whole.replace("after", "behind")}) {
            Files.writeString(file, damaged);
            assertThatThrownBy(this::chain).isInstanceOf(MissingKeyException.class);
        }
    }

    @Test
    void a_rotated_key_chains_from_then_on_and_the_old_ones_are_kept() throws IOException {
        var old = link(chain());
        var rotated = ChainKeys.rotated(folder, database.sql());
        assertThat(link(rotated)).isNotEqualTo(old).isEqualTo(link(chain()));
        assertThat(rotated.fits(old, Chain.NOTHING, LEAF)).isTrue();
        Files.delete(folder.resolve("chain-1.key"));
        assertThatThrownBy(this::chain).isInstanceOf(MissingKeyException.class);
    }

    @Test
    void without_a_folder_there_is_no_chain() {
        assertThat(Chain.in(folder.resolve("nowhere"))).isEmpty();
    }

    private Chain chain() {
        return ChainKeys.of(folder, database.sql());
    }

    private static byte[] link(Chain chain) {
        return chain.next(Chain.NOTHING, LEAF);
    }
}
