package io.docket.api.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.attachment.KeptFile;
import io.docket.api.id.Uuids;
import io.docket.api.identity.PersonId;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.seal.KnownKeys;
import io.docket.api.seal.Vault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFileStoreTest {

    @TempDir
    private Path folder = Path.of("");

    private final UUID id = Uuids.next();
    private final PersonId ann = PersonId.next();
    private final KnownKeys keys = new KnownKeys();

    private FolderFileStore store = new FolderFileStore(folder, new Vault(keys));

    @BeforeEach
    void open() {
        store = new FolderFileStore(folder.resolve("attachments"), new Vault(keys));
    }

    @Test
    void what_was_put_comes_back_until_it_is_removed() throws Exception {
        var content = new byte[200_000];
        content[199_999] = 7;
        assertThat(store.put(id, ann, new ByteArrayInputStream(content), content.length))
                .isEqualTo(kept(content));
        try (var kept = store.open(id)) {
            assertThat(kept.readAllBytes()).isEqualTo(content);
        }
        store.remove(id);
        store.remove(id);
        assertThatThrownBy(() -> store.open(id)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void the_same_file_once_more_changes_nothing_and_another_one_is_refused() throws Exception {
        var content = new byte[200_000];
        store.put(id, ann, new ByteArrayInputStream(content), content.length);
        assertThat(store.put(id, ann, new ByteArrayInputStream(content), content.length))
                .isEqualTo(kept(content));
        content[7] = 1;
        assertThatThrownBy(() -> store.put(id, ann, new ByteArrayInputStream(content), content.length))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.violation().code())
                                .isEqualTo(ProblemCode.IDEMPOTENCY_KEY_REUSED));
        try (var kept = store.open(id)) {
            assertThat(kept.readAllBytes()).isEqualTo(new byte[200_000]);
        }
    }

    @Test
    void what_is_kept_nobody_reads_without_the_key_and_nobody_at_all_once_it_is_destroyed() throws IOException {
        store.put(id, ann, new ByteArrayInputStream("canary".getBytes(StandardCharsets.UTF_8)), 10);
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).singleElement().satisfies(file -> assertThat(
                            Files.readString(file, StandardCharsets.ISO_8859_1))
                    .doesNotContain("canary"));
        }
        keys.destroy(ann);
        assertThatThrownBy(() -> store.open(id)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void beyond_the_limit_nothing_is_kept() throws IOException {
        assertThatThrownBy(() -> store.put(id, ann, new ByteArrayInputStream(new byte[11]), 10))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.violation().code()).isEqualTo(ProblemCode.ATTACHMENT_TOO_LARGE));
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void what_cannot_be_kept_or_read_now_is_refused_and_goes_on_when_the_folder_is_back() throws IOException {
        store.put(id, ann, new ByteArrayInputStream(new byte[3]), 10);
        Files.move(folder.resolve("attachments"), folder.resolve("elsewhere"));
        unavailable(() -> store.open(id));
        Files.createFile(folder.resolve("attachments"));
        unavailable(() -> store.open(id));
        unavailable(() -> store.put(Uuids.next(), ann, new ByteArrayInputStream(new byte[3]), 10));
        Files.delete(folder.resolve("attachments"));
        Files.move(folder.resolve("elsewhere"), folder.resolve("attachments"));
        try (var kept = store.open(id)) {
            assertThat(kept.readAllBytes()).hasSize(3);
        }
    }

    private static void unavailable(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.violation().code())
                .isEqualTo(ProblemCode.FILES_UNAVAILABLE));
    }

    private static KeptFile kept(byte[] content) throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256").digest(content);
        return new KeptFile(content.length, HexFormat.of().formatHex(digest));
    }
}
