package io.docket.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.docket.api.attachment.FileStore;
import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.imports.ImportId;
import io.docket.api.imports.StartImport;
import io.docket.api.problem.Refusal;
import io.docket.command.running.OnARunningDesk;
import io.docket.command.running.SmallBank;
import java.io.ByteArrayInputStream;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnARunningDesk
class ImportStarterTest {
    private static final int AT_ONCE = 12;

    @Autowired
    private Desk desk;

    @Autowired
    private FileStore store;

    @Autowired
    private JdbcClient sql;

    /** Whoever noted it first is seldom whose answer is kept. */
    @RepeatedTest(3)
    void an_import_asked_for_many_times_at_once_is_one() throws Exception {
        var import_ = new ImportId(UUID.randomUUID());
        var command = new StartImport(
                import_, "uci-incidents", List.of(new StartImport.File(UUID.randomUUID(), "a.csv", null)));
        var origin = Origin.of(SmallBank.ADMIN, "api").once(import_.toString());
        var together = new CyclicBarrier(AT_ONCE);
        Callable<Object> ask = () -> {
            together.await();
            return desk.send(command, Object.class, origin);
        };
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var answer : threads.invokeAll(Collections.nCopies(AT_ONCE, ask))) {
                assertThat(answer.get()).isNotNull();
            }
        }
        // Its file is not there, so that it ends at once: it ran, and ran once.
        await().atMost(Duration.ofSeconds(20)).until(() -> state(import_).equals(ImportJob.FAILED));
    }

    @Test
    void of_what_no_format_reads_nothing_is_kept() throws Exception {
        var file = new StartImport.File(UUID.randomUUID(), "a.csv", null);
        store.put(file.stored(), SmallBank.ADMIN, new ByteArrayInputStream(new byte[] {1}), 1);
        var command = new StartImport(ImportId.next(), "no-such", List.of(file));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.send(command, Object.class, Origin.of(SmallBank.ADMIN, "api")));
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> store.open(file.stored()));
    }

    private String state(ImportId id) {
        return sql.sql("select state from import_job where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }
}
