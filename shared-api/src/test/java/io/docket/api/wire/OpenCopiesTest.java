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
    void a_number_that_another_process_has_now_protects_nothing() throws Exception {
        var others = before(of(LIVING));
        var own = before(of(ProcessHandle.current().pid()));
        OpenCopies.removeLeft();
        assertThat(others).doesNotExist();
        assertThat(own).doesNotExist();
    }

    @Test
    void nobody_else_may_read_it() throws Exception {
        var folder = kept(OpenCopies.folder("test"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    private static Path before(Path folder) throws IOException {
        return Files.setLastModifiedTime(folder, FileTime.from(Instant.EPOCH));
    }

    private Path of(long process) throws IOException {
        return kept(Files.createTempDirectory("docket-" + process + "-test-"));
    }

    private Path kept(Path folder) {
        made.add(folder);
        return folder;
    }
}
