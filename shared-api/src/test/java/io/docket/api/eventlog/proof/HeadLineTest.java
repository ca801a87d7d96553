package io.docket.api.eventlog.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.audit.LogHead;
import io.docket.api.scratch.MigratedDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class HeadLineTest {
    @TempDir
    private Path keys;

    @Test
    void an_auditor_is_answered_what_a_witness_keeps() {
        var head = TestHeads.of(keys, MigratedDatabase.create().sql()).head(17);
        assertThat(JsonMapper.shared().writeValueAsString(LogHead.of(head))).isEqualTo(HeadLine.of(head));
    }
}
