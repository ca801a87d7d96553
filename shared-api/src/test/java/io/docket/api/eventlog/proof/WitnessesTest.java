package io.docket.api.eventlog.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.docket.api.proof.SignedHead;
import io.docket.api.proof.Witness;
import io.docket.api.scratch.MigratedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessesTest {
    private final MigratedDatabase database = MigratedDatabase.create();
    private final HeadTable table = new HeadTable(database.sql());
    private final List<Witnesses> started = new ArrayList<>();

    @TempDir
    private Path folder;

    private WitnessFile file;
    private TestHeads made;

    @BeforeEach
    void makeKeys() {
        made = TestHeads.of(folder.resolve("keys"), database.sql());
        file = new WitnessFile(folder.resolve("witness"));
    }

    @AfterEach
    void stop() {
        started.forEach(Witnesses::stop);
    }

    @Test
    void each_head_is_kept_once_also_after_a_restart() throws IOException {
        sign(1, 3);
        var first = start(file);
        awaitKept(3);
        sign(4, 6);
        awaitKept(6);
        sign(7, 8);
        first.stop();
        assertThat(kept()).isEqualTo(made.heads(1, 8));
        sign(9, 9);
        start(file);
        awaitKept(9);
        assertThat(kept()).isEqualTo(made.heads(1, 9));
    }

    @Test
    void two_nodes_keep_each_head_once_in_the_file_that_they_share() {
        start(file);
        start(new WitnessFile(file.folder()));
        for (int size = 1; size <= 40; size++) {
            sign(size, size);
        }
        awaitKept(40);
        started.forEach(Witnesses::stop);
        assertThat(kept()).isEqualTo(made.heads(1, 40));
    }

    @Test
    void a_witness_that_comes_late_is_given_all_there_were() {
        sign(1, 1_200);
        start(file);
        awaitKept(1_200);
        assertThat(kept()).isEqualTo(made.heads(1, 1_200));
    }

    @Test
    void one_that_fails_or_hangs_keeps_no_other_waiting_and_misses_nothing() {
        var hanging = new Forgetful();
        start(hanging, file);
        sign(1, 5);
        awaitKept(5);
        assertThat(hanging.kept).isEmpty();
        hanging.answers.countDown();
        sign(6, 6);
        await().until(() -> hanging.kept.size() == 6);
        assertThat(hanging.kept).isEqualTo(made.heads(1, 6));
    }

    /** Does not answer at first, then says that it has failed, and once says so after it has kept them. */
    private static final class Forgetful implements Witness {
        private final CountDownLatch answers = new CountDownLatch(1);
        private final List<SignedHead> kept = new CopyOnWriteArrayList<>();
        private int asked;

        @Override
        public long lastSize() {
            return kept.isEmpty() ? 0 : kept.getLast().head().size();
        }

        @Override
        public void keep(List<SignedHead> heads) throws IOException {
            try {
                answers.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            asked++;
            if (asked > 1) {
                kept.addAll(heads);
            }
            if (asked < 3) {
                throw new IOException("Nobody is there");
            }
        }
    }

    private Witnesses start(Witness... witnesses) {
        var all = new Witnesses(List.of(witnesses), table, Duration.ofMillis(20));
        started.add(all);
        all.start();
        return all;
    }

    private void sign(long first, long last) {
        made.heads(first, last).forEach(table::insert);
    }

    private void awaitKept(int heads) {
        await().until(() -> kept().size() >= heads);
    }

    private List<SignedHead> kept() {
        try {
            return Files.exists(file.file())
                    ? Files.readAllLines(file.file()).stream()
                            .map(HeadLine::parse)
                            .flatMap(Optional::stream)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
