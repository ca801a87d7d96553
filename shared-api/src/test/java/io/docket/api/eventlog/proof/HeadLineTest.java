package io.docket.api.eventlog.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.scratch.MigratedDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadLineTest {
    @TempDir
    private Path keys;

    /** Files that witnesses keep for years are read by it, and by programs of others. */
    @Test
    void a_line_has_these_fields_and_is_read_as_the_head_that_it_was() {
        var head = TestHeads.of(keys, MigratedDatabase.create().sql()).head(17);
        var line = HeadLine.of(head);
        assertThat(line)
                .matches(
                        "\\{\"size\":17,\"root\":\"[^\"]{44}\",\"at\":\\d+,\"keyId\":\"[0-9a-f]{32}\",\"signature\":\"[^\"]{88}\"}");
        assertThat(HeadLine.parse(line)).contains(head);
    }
}
