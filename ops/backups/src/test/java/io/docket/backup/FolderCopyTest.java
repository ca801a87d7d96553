package io.docket.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCopyTest {
    private static final Instant THEN = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-30T00:00:00Z");

    @TempDir
    private Path folder;

    private Path from;
    private Path to;
    private FolderCopy copy;

    @BeforeEach
    void begin() throws IOException {
        from = Files.createDirectory(folder.resolve("from"));
        to = folder.resolve("to");
        copy = new FolderCopy(from, to);
    }

    @Test
    void what_has_come_is_copied_for_its_owner_alone() throws IOException {
        Files.writeString(Files.createDirectory(from.resolve("ab")).resolve("one"), "1");
        Files.writeString(from.resolve("ab/two.part"), "not finished");
        copy.copyNews();
        assertThat(to.resolve("ab/one")).hasContent("1");
        assertThat(to.resolve("ab/two.part")).doesNotExist();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(to.resolve("ab/one"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(to)))
                .isEqualTo("rwx------");
    }

    @Test
    void what_has_grown_is_copied_on() throws IOException {
        var file = Files.writeString(from.resolve("heads.jsonl"), "one\n");
        copy.copyNews();
        Files.writeString(file, "two\n", StandardOpenOption.APPEND);
        copy.copyNews();
        assertThat(to.resolve("heads.jsonl")).hasContent("one\ntwo\n");
    }

    @Test
    void where_there_is_no_folder_nothing_has_come() throws IOException {
        new FolderCopy(folder.resolve("nowhere"), to).copyNews();
        assertThat(to).doesNotExist();
    }

    @Test
    void what_is_gone_for_long_is_dropped_and_all_else_stays() throws IOException {
        for (var name : new String[] {"stays", "gone", "gone-just-now"}) {
            Files.writeString(from.resolve(name), name);
        }
        copy.copyNews();
        copy.renew(THEN);
        Files.delete(from.resolve("gone"));
        Files.delete(from.resolve("gone-just-now"));
        Files.setLastModifiedTime(to.resolve("gone-just-now"), FileTime.from(NOW));
        copy.dropGone(NOW.minusSeconds(1));
        assertThat(to.resolve("stays")).exists();
        assertThat(to.resolve("gone")).doesNotExist();
        assertThat(to.resolve("gone-just-now")).exists();
    }
}
