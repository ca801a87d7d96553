package io.docket.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.docket.api.attachment.FileStore;
import io.docket.api.gateway.Desk;
import io.docket.api.imports.StartImport;
import io.docket.command.decision.Decisions;
import io.docket.command.running.OnARunningDesk;
import io.docket.command.running.SmallBank;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@OnARunningDesk
class ImportRunnerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Autowired
    private SmallBank bank;

    @Autowired
    private Desk desk;

    @Autowired
    private Decisions decisions;

    @Autowired
    private ImportJobs jobs;

    @Autowired
    private FileStore store;

    @Autowired
    private JdbcClient sql;

    private final SmallImport small = SmallImport.of(40);
    private final UUID uploaded = UUID.randomUUID();
    private final ImportJob job = new ImportJob(
            UUID.randomUUID(),
            small.name(),
            JsonMapper.shared().writeValueAsString(List.of(new StartImport.File(uploaded, "small.csv", null))),
            SmallBank.ADMIN.value(),
            Instant.now());

    @BeforeEach
    void upload() throws IOException {
        store.put(uploaded, SmallBank.ADMIN, new ByteArrayInputStream(new byte[] {1}), 1);
    }

    /** No later start is to find what a test left behind. */
    @AfterEach
    void end() {
        sql.sql("update import_job set state = 'failed' where state = 'running'")
                .update();
    }

    @Test
    void an_import_runs_to_its_end() {
        var runner = runner(desk, small);
        runner.start();
        runner.run(jobs.save(job));
        await().atMost(PATIENCE).until(() -> state().equals(ImportJob.DONE));
        runner.stop();
        assertThat(counts("done")).isEqualTo(40);
        assertThat(counts("failed")).isZero();
        assertThat(counts("total")).isEqualTo(40);
        assertAllAreThereOnce();
        assertNothingIsKept();
    }

    @Test
    void what_another_node_has_brought_to_its_end_is_left_as_it_is() {
        jobs.save(job);
        var runner = runner(desk, small);
        job.ended(ImportJob.DONE, Instant.now());
        jobs.save(job);
        runner.start();
        runner.run(new ImportJob(job.id(), small.name(), job.files(), SmallBank.ADMIN.value(), Instant.now()));
        assertNothingIsKept();
        runner.stop();
        assertThat(state()).isEqualTo(ImportJob.DONE);
        assertThat(jobs.attempts(job.id())).isZero();
    }

    @Test
    void a_file_that_a_stop_kept_from_being_removed_is_at_the_next_start() {
        job.ended(ImportJob.DONE, Instant.now());
        jobs.save(job);
        var runner = runner(desk, small);
        runner.start();
        assertNothingIsKept();
        runner.stop();
    }

    @Test
    void what_was_killed_in_the_middle_goes_on_with_nothing_doubled_and_nothing_half() throws Exception {
        var reached = new CountDownLatch(1);
        var killed = runner(
                new BreakingDesk(desk, 13, () -> {
                    reached.countDown();
                    hang();
                }),
                small);
        killed.start();
        killed.run(jobs.save(job));
        reached.await();
        killed.stop();
        assertThat(state()).isEqualTo(ImportJob.RUNNING);
        store.open(uploaded).close();
        assertThat(small.tickets().stream().map(bank::events).map(List::size))
                .as("each history is there whole or not at all")
                .containsOnly(0, SmallImport.EVENTS);
        assertThat(small.tickets().stream()
                        .filter(ticket -> !bank.events(ticket).isEmpty()))
                .as("what was on its way when it was killed may be there or not")
                .hasSizeBetween(1, 13);
        var next = runner(desk, small);
        next.start();
        await().atMost(PATIENCE).until(() -> state().equals(ImportJob.DONE));
        next.stop();
        assertThat(counts("done")).as("those that were there already count too").isEqualTo(40);
        assertAllAreThereOnce();
    }

    @Test
    void what_broke_off_is_said_and_may_be_started_again() {
        var broken = runner(
                new BreakingDesk(desk, 5, () -> {
                    throw new IllegalStateException("The log is away");
                }),
                small);
        broken.start();
        broken.run(jobs.save(job));
        await().atMost(PATIENCE).until(() -> state().equals(ImportJob.FAILED));
        broken.stop();
        assertThat(errors()).contains("The import broke off").doesNotContain("The log is away");
        var again = new ImportJob(UUID.randomUUID(), small.name(), "[]", SmallBank.ADMIN.value(), Instant.now());
        var runner = runner(desk, small);
        runner.start();
        runner.run(jobs.save(again));
        await().atMost(PATIENCE).until(() -> stateOf(again).equals(ImportJob.DONE));
        runner.stop();
        assertAllAreThereOnce();
    }

    @Test
    void what_cannot_be_read_or_is_of_no_known_format_fails_with_the_reason() {
        var runner = runner(desk);
        runner.start();
        runner.run(jobs.save(job));
        await().atMost(PATIENCE).until(() -> state().equals(ImportJob.FAILED));
        runner.stop();
        assertThat(errors()).contains("There is no import format");
        assertNothingIsKept();
    }

    @Test
    void what_its_node_died_of_three_times_is_given_up() {
        jobs.save(job);
        for (var time = 0; time < 3; time++) {
            assertThat(state()).isEqualTo(ImportJob.RUNNING);
            jobs.count(job.id());
        }
        var runner = runner(desk, small);
        runner.start();
        await().atMost(PATIENCE).until(() -> state().equals(ImportJob.FAILED));
        runner.stop();
        assertThat(errors()).contains("went down 3 times");
        assertThat(bank.events(small.tickets().getFirst())).isEmpty();
    }

    @Test
    void what_its_node_died_of_twice_is_tried_once_more() {
        jobs.save(job);
        jobs.count(job.id());
        jobs.count(job.id());
        var runner = runner(desk, small);
        runner.start();
        await().atMost(PATIENCE).until(() -> state().equals(ImportJob.DONE));
        runner.stop();
        assertThat(jobs.attempts(job.id())).isEqualTo(3);
    }

    @Test
    void an_import_is_not_to_blame_for_a_stop() throws Exception {
        jobs.save(job);
        for (var time = 0; time < 4; time++) {
            var reached = new CountDownLatch(1);
            var stopped = runner(
                    new BreakingDesk(desk, 1, () -> {
                        reached.countDown();
                        hang();
                    }),
                    small);
            stopped.start();
            reached.await();
            assertThat(jobs.attempts(job.id())).isEqualTo(1);
            stopped.stop();
            assertThat(jobs.attempts(job.id())).isZero();
        }
        var runner = runner(desk, small);
        runner.start();
        await().atMost(PATIENCE).until(() -> state().equals(ImportJob.DONE));
        runner.stop();
    }

    private ImportRunner runner(Desk through, ImportFormat... formats) {
        return new ImportRunner(
                List.of(formats),
                jobs,
                new ImportFiles(store, JsonMapper.shared()),
                new HistoryWriter(through, decisions),
                new ImportReports(jobs, JsonMapper.shared(), Clock.systemUTC()));
    }

    private void assertNothingIsKept() {
        await().atMost(PATIENCE).untilAsserted(() -> assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> store.open(uploaded)));
    }

    private void assertAllAreThereOnce() {
        assertThat(small.tickets().stream().map(bank::events).map(List::size)).containsOnly(SmallImport.EVENTS);
    }

    private String state() {
        return stateOf(job);
    }

    private String stateOf(ImportJob of) {
        return sql.sql("select state from import_job where id = ?")
                .param(of.id())
                .query(String.class)
                .single();
    }

    private String errors() {
        return sql.sql("select errors from import_job where id = ?")
                .param(job.id())
                .query(String.class)
                .single();
    }

    private long counts(String column) {
        return sql.sql("select " + column + " from import_job where id = ?")
                .param(job.id())
                .query(Long.class)
                .single();
    }

    private static void hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException killed) {
            throw new IllegalStateException("Killed", killed);
        }
    }
}
