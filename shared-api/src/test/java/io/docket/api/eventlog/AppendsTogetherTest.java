package io.docket.api.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.docket.api.eventlog.CompanionRow.Claim;
import io.docket.api.eventlog.CompanionRow.IdempotencyAnswer;
import io.docket.api.eventlog.chain.TestChain;
import io.docket.api.identity.GroupId;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.scratch.MigratedDatabase;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes while somebody writes is written together, and each append is answered for itself. */
class AppendsTogetherTest {
    private static final MigratedDatabase DATABASE = MigratedDatabase.create();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private TestLog node;
    private GatedConnections gate;
    private PgEventLog log;

    @BeforeEach
    void startANodeWhoseFirstWriterIsHeldUp() {
        TestLog.empty(DATABASE);
        node = new TestLog(DATABASE);
        gate = new GatedConnections(node.connections.dataSource());
        log = new PgEventLog(gate, PATIENCE, TestChain.get(), node.announcer);
    }

    @AfterEach
    void stopIt() {
        threads.close();
        node.close();
    }

    @Test
    void what_gathers_behind_a_writer_is_one_commit() {
        var held = held(() -> append(GroupId.next(), 0));
        var appends = queued(11, () -> append(GroupId.next(), 0));
        gate.open();
        assertThat(held.join()).isEqualTo(1);
        assertThat(appends.stream().map(CompletableFuture::join))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(2, 12).boxed().toList());
        assertThat(commits()).isEqualTo(2);
        assertThat(node.readTo(12, 0)).hasSize(12);
    }

    @Test
    void who_cannot_be_written_fails_alone() {
        var taken = GroupId.next();
        node.append(taken, 0);
        node.append(taken, 1);
        var claim = new Claim("email", "ann@example.com", UUID.randomUUID());
        node.log.append(List.of(), List.of(claim));
        var others = claims("bob@example.com", "ann@example.com", "eve@example.com");
        var first = held(() -> append(GroupId.next(), 0));
        var losers = queued(() -> append(taken, 1));
        var claiming = others.stream()
                .map(row -> queued(() -> append(GroupId.next(), 0, row)))
                .toList();
        var last = queued(() -> append(taken, 2));
        gate.open();
        assertThatThrownBy(losers::join).hasCauseInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(claiming.get(1)::join).hasCauseInstanceOf(Refusal.class);
        assertThat(List.of(
                        first.join(),
                        claiming.getFirst().join(),
                        claiming.get(2).join(),
                        last.join()))
                .containsExactly(3L, 4L, 5L, 6L);
        assertThat(node.rows.head()).isEqualTo(6);
    }

    @Test
    void answers_know_the_positions_of_their_own_commands_and_count_once() {
        var held = held(() -> append(GroupId.next(), 0));
        var answers = List.of(answer("a"), answer("b"), answer("b"), answer("c"));
        var appends = answers.stream()
                .map(row -> queued(() -> append(GroupId.next(), 0, row)))
                .toList();
        gate.open();
        assertThat(held.join()).isEqualTo(1);
        assertThat(List.of(
                        appends.getFirst().join(),
                        appends.get(1).join(),
                        appends.get(3).join()))
                .containsExactly(2L, 3L, 4L);
        assertThatThrownBy(appends.get(2)::join).hasCauseInstanceOf(AlreadyAnsweredException.class);
        assertThat(node.sql
                        .sql("select position from idempotency_answer order by key")
                        .query(Long.class)
                        .list())
                .containsExactly(2L, 3L, 4L);
        assertThat(node.rows.head()).isEqualTo(4);
    }

    @Test
    void two_for_the_same_place_are_not_both_written() {
        var group = GroupId.next();
        var held = held(() -> append(group, 0));
        var rivals = queued(2, () -> append(group, 1));
        gate.open();
        held.join();
        var failed = rivals.stream()
                .filter(rival ->
                        rival.handle((position, failure) -> failure != null).join())
                .toList();
        assertThat(failed).hasSize(1);
        assertThatThrownBy(failed.getFirst()::join).hasCauseInstanceOf(ConcurrencyException.class);
        assertThat(node.rows.head()).isEqualTo(2);
    }

    @Test
    void more_than_can_wait_are_told_so_at_once_and_all_others_are_written() {
        var held = held(() -> append(GroupId.next(), 0));
        var appends = queued(2_047, () -> append(GroupId.next(), 0));
        assertThatThrownBy(() -> append(GroupId.next(), 0)).satisfies(AppendsTogetherTest::saysBusy);
        gate.open();
        held.join();
        appends.forEach(CompletableFuture::join);
        assertThat(node.rows.head()).isEqualTo(2_048);
        assertThat(commits()).isEqualTo(1 + 2_047 / 256 + 1);
        assertThat(append(GroupId.next(), 0)).isEqualTo(2_049);
    }

    @Test
    void what_waited_too_long_is_given_up_and_not_written() {
        log = new PgEventLog(gate, Duration.ofMillis(300), TestChain.get(), node.announcer);
        var held = held(() -> append(GroupId.next(), 0));
        var waiting = queued(() -> append(GroupId.next(), 0));
        await().pollDelay(Duration.ofMillis(400)).until(() -> true);
        gate.open();
        assertThat(held.join()).isEqualTo(1);
        assertThatThrownBy(waiting::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .satisfies(AppendsTogetherTest::saysBusy);
        assertThat(node.rows.head()).isEqualTo(1);
    }

    @Test
    void a_writer_that_dies_leaves_nobody_waiting_and_the_next_one_writes() {
        var held = held(() -> append(GroupId.next(), 0));
        var waiting = queued(5, () -> append(GroupId.next(), 0));
        gate.openAndKillTheNext();
        assertThat(held.join()).isEqualTo(1);
        assertThat(waiting).allSatisfy(one -> assertThatThrownBy(one::join).isInstanceOf(CompletionException.class));
        assertThat(append(GroupId.next(), 0)).isEqualTo(2);
    }

    @Test
    void closing_finishes_what_was_accepted_and_accepts_no_more() {
        var held = held(() -> append(GroupId.next(), 0));
        var appends = queued(5, () -> append(GroupId.next(), 0));
        var closed = CompletableFuture.runAsync(log::close);
        gate.open();
        closed.join();
        assertThat(node.rows.head()).isEqualTo(6);
        assertThat(held.join()).isEqualTo(1);
        assertThat(appends.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(2L, 3L, 4L, 5L, 6L);
        assertThatThrownBy(() -> append(GroupId.next(), 0)).satisfies(AppendsTogetherTest::saysBusy);
    }

    private long append(GroupId stream, long sequence, CompanionRow... rows) {
        return log.append(List.of(node.encoded(stream, sequence)), List.of(rows));
    }

    /** Starts to write and is held up. */
    private CompletableFuture<Long> held(Supplier<Long> append) {
        var started = started(append);
        await().until(gate::somebodyWaits);
        return started;
    }

    /** Queues behind whoever is held up. */
    private CompletableFuture<Long> queued(Supplier<Long> append) {
        return queued(1, append).getFirst();
    }

    private List<CompletableFuture<Long>> queued(int times, Supplier<Long> append) {
        int before = log.waiting();
        var started = Stream.generate(() -> started(append)).limit(times).toList();
        await().pollInterval(Duration.ofMillis(5)).until(() -> log.waiting() == before + times);
        return started;
    }

    private CompletableFuture<Long> started(Supplier<Long> append) {
        return CompletableFuture.supplyAsync(append, threads);
    }

    private static List<Claim> claims(String... addresses) {
        return List.of(addresses).stream()
                .map(address -> new Claim("email", address, UUID.randomUUID()))
                .toList();
    }

    private static IdempotencyAnswer answer(String key) {
        return new IdempotencyAnswer("scope", key, "hash", "nothing", "");
    }

    private static void saysBusy(Throwable refused) {
        assertThat(refused).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.violation().code())
                .isEqualTo(ProblemCode.BUSY));
    }

    private long commits() {
        return node.sql
                .sql("select count(distinct xmin::text) from event")
                .query(Long.class)
                .single();
    }
}
