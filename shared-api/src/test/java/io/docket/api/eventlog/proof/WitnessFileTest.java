package io.docket.api.eventlog.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.proof.SignedHead;
import io.docket.api.scratch.MigratedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessFileTest {
    private static final MigratedDatabase DATABASE = MigratedDatabase.create();

    @TempDir
    private static Path keys;

    @TempDir
    private Path folder;

    private WitnessFile witness;
    private TestHeads made;

    @BeforeEach
    void prepare() {
        made = TestHeads.of(keys, DATABASE.sql());
        witness = new WitnessFile(folder.resolve("not there").resolve("witness"));
    }

    @Test
    void what_is_kept_can_be_read_and_verified_without_anything_else() throws IOException {
        assertThat(witness.lastSize()).isZero();
        witness.keep(made.heads(1, 3));
        witness.keep(made.heads(4, 4));
        assertThat(witness.lastSize()).isEqualTo(4);
        assertThat(read()).isEqualTo(made.heads(1, 4)).allSatisfy(head -> assertThat(
                        head.isSignedBy(made.keys().current().getPublic()))
                .isTrue());
        assertThat(lines().getFirst())
                .startsWith(
                        "{\"size\":1,\"root\":\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE=\",\"at\":1764474312124,"
                                + "\"keyId\":\"" + made.head(1).keyId() + "\",\"signature\":\"");
    }

    @Test
    void what_comes_again_changes_nothing() throws IOException {
        witness.keep(made.heads(1, 3));
        witness.keep(made.heads(1, 5));
        new WitnessFile(witness.folder()).keep(made.heads(2, 6));
        assertThat(read()).isEqualTo(made.heads(1, 6));
    }

    @Test
    void of_a_log_that_was_put_back_it_keeps_what_is_still_true_and_the_rest_elsewhere() throws IOException {
        witness.keep(made.heads(1, 5));
        assertThat(witness.putBack(3, Instant.parse("2026-11-30T09:15:00Z"))).isEqualTo(5);
        assertThat(read()).isEqualTo(made.heads(1, 3));
        assertThat(witness.folder().resolve("heads-until-20261130T091500000Z.jsonl"))
                .content()
                .hasLineCount(5);
        witness.keep(made.heads(4, 4));
        assertThat(witness.lastSize()).isEqualTo(4);
    }

    @Test
    void where_nothing_was_kept_nothing_is_put_back() throws IOException {
        assertThat(witness.putBack(3, Instant.EPOCH)).isZero();
        assertThat(witness.file()).doesNotExist();
    }

    @Test
    void a_line_that_was_cut_off_stays_and_its_head_follows() throws IOException {
        witness.keep(made.heads(1, 3));
        var whole = Files.readString(witness.file());
        for (int cut : List.of(1, 20, 100, HeadLine.of(made.head(3)).length())) {
            Files.writeString(witness.file(), whole.substring(0, whole.length() - cut));
            assertThat(witness.lastSize()).isEqualTo(cut == 1 ? 3 : 2);
            witness.keep(made.heads(2, 4));
            assertThat(read()).isEqualTo(made.heads(1, 4));
        }
    }

    @Test
    void nothing_that_was_written_is_touched() throws IOException {
        witness.keep(made.heads(1, 3));
        Files.writeString(witness.file(), "what somebody wrote\n{\"size\":", StandardOpenOption.APPEND);
        var before = Files.readString(witness.file());
        witness.keep(made.heads(3, 5));
        assertThat(witness.file()).content().startsWith(before);
        assertThat(read()).isEqualTo(made.heads(1, 5));
    }

    @Test
    void the_last_of_very_many_is_found() throws IOException {
        witness.keep(made.heads(1, 2_000));
        assertThat(witness.lastSize()).isEqualTo(2_000);
        witness.keep(made.heads(1_500, 2_001));
        assertThat(lines()).hasSize(2_001);
    }

    @Test
    void nodes_that_share_a_file_write_each_head_once() throws Exception {
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var done : pool.invokeAll(IntStream.range(0, 4)
                    .<Callable<Void>>mapToObj(n -> () -> {
                        var own = new WitnessFile(witness.folder());
                        for (long last = own.lastSize(); last < 200; last = own.lastSize()) {
                            own.keep(made.heads(last + 1, Math.min(200, last + 7)));
                        }
                        return null;
                    })
                    .toList())) {
                done.get();
            }
        }
        assertThat(read()).isEqualTo(made.heads(1, 200));
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(witness.file());
    }

    private List<SignedHead> read() throws IOException {
        return lines().stream().map(HeadLine::parse).flatMap(Optional::stream).toList();
    }
}
