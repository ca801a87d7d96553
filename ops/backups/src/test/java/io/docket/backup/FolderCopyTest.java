package io.docket.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCopyTest {
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
        Files.writeString(from.resolve("ab/two.new"), "not finished");
        Files.writeString(from.resolve("unfinished12.part"), "not finished");
        copy.copyNews();
        assertThat(to.resolve("ab/one")).hasContent("1");
        assertThat(to.resolve("ab/two.new")).doesNotExist();
        assertThat(to.resolve("unfinished12.part")).doesNotExist();
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
    void what_was_replaced_is_copied_whole_be_it_shorter_or_longer() throws IOException {
        var file = Files.writeString(from.resolve("heads.jsonl"), "one\ntwo\n");
        copy.copyNews();
        for (var content : new String[] {"one\n", "other\n", "another, and longer than before\n"}) {
            Files.writeString(file, content);
            copy.copyNews();
            assertThat(to.resolve("heads.jsonl")).content().isEqualTo(content);
        }
    }
}
