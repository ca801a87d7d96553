package io.docket.api.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

class OpenCopiesTest {

    private static final long LIVING =
            ProcessHandle.current().parent().orElseThrow().pid();

    private final List<Path> made = new ArrayList<>();

    @AfterEach
    void remove() throws IOException {
        for (var folder : made) {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    @Test
    void what_the_dead_left_goes() throws Exception {
        var dead = new ProcessBuilder("true").start();
        dead.waitFor();
        var left = of(dead.pid());
        Files.writeString(left.resolve("upload.tmp"), "in the open");
        OpenCopies.removeLeft();
        assertThat(left).doesNotExist();
    }

    @Test
    void what_is_read_stays() throws Exception {
        var others = of(LIVING);
        var own = kept(OpenCopies.folder("test"));
        OpenCopies.removeLeft();
        assertThat(others).isDirectory();
        assertThat(own).isDirectory();
    }

    @Test
    void what_a_predecessor_of_the_same_number_left_goes() throws Exception {
        var left = of(ProcessHandle.current().pid());
        Files.setLastModifiedTime(left, FileTime.from(Instant.EPOCH));
        OpenCopies.removeLeft();
        assertThat(left).doesNotExist();
    }

    @Test
    void nobody_else_may_read_it() throws Exception {
        var folder = kept(OpenCopies.folder("test"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    private Path of(long process) throws IOException {
        return kept(Files.createTempDirectory("docket-" + process + "-test-"));
    }

    private Path kept(Path folder) {
        made.add(folder);
        return folder;
    }
}
