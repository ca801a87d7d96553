package io.docket.api.eventlog.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.proof.SignedHead;
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

class HeadKeysTest {
    private final MigratedDatabase database = MigratedDatabase.create();

    @TempDir
    private Path folder;

    @Test
    void the_private_key_is_the_desks_alone_and_the_public_one_is_for_everybody() throws IOException {
        var keys = keys();
        var secret = folder.resolve("proof-1.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("proof-1.pub"))
                .content()
                .startsWith("-----BEGIN PUBLIC KEY-----\n")
                .doesNotContain("PRIVATE");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        assertThat(keys().current().getPublic()).isEqualTo(keys.current().getPublic());
    }

    @Test
    void nodes_that_start_together_have_one_key() throws Exception {
        try (var pool = Executors.newFixedThreadPool(8)) {
            var made = pool.invokeAll(IntStream.range(0, 8)
                    .<Callable<HeadKeys>>mapToObj(n -> this::keys)
                    .toList());
            for (var keys : made) {
                assertThat(id(keys.get())).isEqualTo(id(keys()));
            }
        }
    }

    @Test
    void a_key_that_others_may_read_is_refused() throws IOException {
        keys();
        Files.setPosixFilePermissions(folder.resolve("proof-1.key"), PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(this::keys)
                .isInstanceOf(MissingKeyException.class)
                .hasMessageContaining("others may read it");
    }

    @Test
    void a_node_with_another_folder_does_not_begin_with_a_key_of_its_own(@TempDir Path other) {
        keys();
        assertThatThrownBy(() -> HeadKeys.of(other, database.sql()))
                .isInstanceOf(MissingKeyException.class)
                .hasMessageContaining("DOCKET_KEYS_DIRECTORY");
        HeadKeys.of(other, MigratedDatabase.create().sql());
        assertThatThrownBy(() -> HeadKeys.of(other, database.sql()))
                .isInstanceOf(MissingKeyException.class)
                .hasMessageContaining("another desk's");
    }

    @Test
    void a_damaged_key_is_refused() throws IOException {
        keys();
        Files.writeString(folder.resolve("proof-1.key"), "-----BEGIN PRIVATE KEY-----\n");
        assertThatThrownBy(this::keys).isInstanceOf(MissingKeyException.class);
    }

    @Test
    void an_old_key_need_not_be_kept_to_verify_what_it_signed() throws IOException {
        var old = id(keys());
        HeadKeys.rotated(folder, database.sql());
        Files.delete(folder.resolve("proof-1.key"));
        var keys = keys();
        assertThat(id(keys)).isNotEqualTo(old);
        assertThat(keys.known(old)).isPresent();
        assertThat(keys.known("nobody's")).isEmpty();
    }

    @Test
    void a_node_that_runs_knows_a_key_that_another_has_made_since() {
        var keys = keys();
        var later = id(HeadKeys.rotated(folder, database.sql()));
        assertThat(id(keys)).isNotEqualTo(later);
        assertThat(keys.known(later)).isPresent();
    }

    private HeadKeys keys() {
        return HeadKeys.of(folder, database.sql());
    }

    private static String id(HeadKeys keys) {
        return SignedHead.keyId(keys.current().getPublic());
    }
}
