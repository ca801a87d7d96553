package io.docket.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LeftCopiesTest {

    @Test
    void what_the_dead_left_goes_and_what_others_read_stays() throws Exception {
        var dead = new ProcessBuilder("true").start();
        dead.waitFor();
        var left = ofProcess(dead.pid());
        var living = ofProcess(ProcessHandle.current().parent().orElseThrow().pid());
        try {
            LeftCopies.remove();
            assertThat(left).doesNotExist();
            assertThat(living).isDirectory();
        } finally {
            Files.deleteIfExists(living);
        }
    }

    private static Path ofProcess(long process) throws IOException {
        return Files.createTempDirectory("docket-import-" + process + "-");
    }
}
