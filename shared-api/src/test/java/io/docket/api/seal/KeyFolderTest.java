package io.docket.api.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFolderTest {

    @TempDir
    private Path folder;

    @Test
    void nobody_else_looks_into_it() throws Exception {
        var keys = folder.resolve("desk/keys");
        new KeyFolder(keys).make(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.resolve("master-1.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_key_that_is_there_is_not_made_anew() {
        var keys = new KeyFolder(folder);
        keys.make(1);
        var made = keys.read(1);
        keys.make(1);
        assertThat(new KeyFolder(folder).read(1)).isEqualTo(made);
    }
}
