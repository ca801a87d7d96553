package io.docket.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentCopyTest {
    private static final Instant THEN = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-30T00:00:00Z");

    @TempDir
    private Path folder;

    private Path shelf;
    private Path to;
    private AttachmentCopy copy;

    @BeforeEach
    void begin() throws IOException {
        shelf = Files.createDirectories(folder.resolve("from/ab"));
        to = folder.resolve("to");
        copy = new AttachmentCopy(folder.resolve("from"), to);
    }

    @Test
    void what_has_come_is_copied_and_what_is_being_written_is_not() throws IOException {
        put("one");
        put("two.part");
        copy.copyNews();
        assertThat(to.resolve("ab/one")).hasContent("one");
        assertThat(to.resolve("ab/two.part")).doesNotExist();
    }

    @Test
    void what_comes_later_onto_the_same_shelf_is_copied_too() throws IOException {
        for (var name : new String[] {"one", "two", "three"}) {
            put(name);
            copy.copyNews();
            assertThat(to.resolve("ab").resolve(name)).exists();
        }
        Files.setLastModifiedTime(shelf, FileTime.from(THEN));
        copy.copyNews();
        put("four");
        copy.copyNews();
        assertThat(to.resolve("ab/four")).exists();
    }

    @Test
    void where_there_is_no_folder_nothing_has_come() throws IOException {
        new AttachmentCopy(folder.resolve("nowhere"), to).copyNews();
        assertThat(to).doesNotExist();
    }

    @Test
    void what_is_gone_for_long_is_dropped_and_all_else_stays() throws IOException {
        for (var name : new String[] {"stays", "gone", "gone-just-now"}) {
            put(name);
        }
        copy.copyNews();
        copy.renew(THEN);
        Files.delete(shelf.resolve("gone"));
        Files.delete(shelf.resolve("gone-just-now"));
        Files.setLastModifiedTime(to.resolve("ab/gone-just-now"), FileTime.from(NOW));
        copy.dropGone(NOW.minusSeconds(1));
        assertThat(to.resolve("ab/stays")).exists();
        assertThat(to.resolve("ab/gone")).doesNotExist();
        assertThat(to.resolve("ab/gone-just-now")).exists();
    }

    private void put(String name) throws IOException {
        Files.writeString(shelf.resolve(name), name);
    }
}
