package io.docket.api.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.id.Uuids;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFileStoreTest {

    @TempDir
    private Path folder = Path.of("");

    private final UUID id = Uuids.next();

    private FolderFileStore store = new FolderFileStore(folder);

    @BeforeEach
    void open() {
        store = new FolderFileStore(folder.resolve("attachments"));
    }

    @Test
    void what_was_put_comes_back_until_it_is_removed() throws IOException {
        var content = new byte[200_000];
        content[199_999] = 7;
        assertThat(store.put(id, new ByteArrayInputStream(content), content.length))
                .isEqualTo(content.length);
        try (var kept = store.open(id)) {
            assertThat(kept.readAllBytes()).isEqualTo(content);
        }
        store.remove(id);
        store.remove(id);
        assertThatThrownBy(() -> store.open(id)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void beyond_the_limit_nothing_is_kept() throws IOException {
        assertThatThrownBy(() -> store.put(id, new ByteArrayInputStream(new byte[11]), 10))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.violation().code()).isEqualTo(ProblemCode.ATTACHMENT_TOO_LARGE));
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void what_cannot_be_kept_or_read_now_is_refused_and_goes_on_when_the_folder_is_back() throws IOException {
        store.put(id, new ByteArrayInputStream(new byte[3]), 10);
        Files.move(folder.resolve("attachments"), folder.resolve("elsewhere"));
        unavailable(() -> store.open(id));
        Files.createFile(folder.resolve("attachments"));
        unavailable(() -> store.open(id));
        unavailable(() -> store.put(Uuids.next(), new ByteArrayInputStream(new byte[3]), 10));
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
}
