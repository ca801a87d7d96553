package io.docket.api.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.docket.api.eventlog.chain.TestChain;
import io.docket.api.identity.GroupId;
import io.docket.api.scratch.MigratedDatabase;
import io.docket.api.wire.EventTypes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What readers of Axon's own engines can miss, nobody misses here: writers that are slow, late or wrong about the time.
 */
class NothingIsSkippedTest {
    private static final MigratedDatabase DATABASE = MigratedDatabase.create();
    private TestLog node;
    private TestLog other;

    @BeforeEach
    void startTwoNodes() {
        TestLog.empty(DATABASE);
        node = new TestLog(DATABASE);
        other = new TestLog(DATABASE);
    }

    @AfterEach
    void stopThem() {
        node.close();
        other.close();
    }

    @Test
    void positions_have_no_gaps_under_many_threads_of_two_nodes_and_readers_see_each_once() throws Exception {
        var threads = 32;
        var each = 20;
        var last = threads * each * 3 / 2;
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var early = pool.submit(() -> other.readTo(last, 0));
            for (var done : pool.invokeAll(IntStream.range(0, threads)
                    .<Callable<Void>>mapToObj(thread -> () -> {
                        write(thread % 2 == 0 ? node : other, each);
                        return null;
                    })
                    .toList())) {
                done.get();
            }
            assertThat(early.get(60, TimeUnit.SECONDS)).isEqualTo(upTo(last));
        }
        assertThat(node.readTo(last, 0)).isEqualTo(upTo(last));
        assertThat(node.rows.head()).isEqualTo(last);
    }

    @Test
    void a_reader_that_starts_late_goes_on_where_it_was() {
        IntStream.range(0, 700).forEach(each -> node.append(GroupId.next(), 0));
        assertThat(other.readTo(700, 0)).isEqualTo(upTo(700));
        assertThat(other.readTo(700, 650)).isEqualTo(upTo(700).subList(650, 700));
    }

    @Test
    void a_transaction_left_open_for_long_hides_nothing_and_stops_nobody() throws Exception {
        try (var open = DATABASE.source().getConnection()) {
            open.setAutoCommit(false);
            open.setTransactionIsolation(java.sql.Connection.TRANSACTION_REPEATABLE_READ);
            open.createStatement().execute("select txid_current(), count(*) from event");
            node.append(GroupId.next(), 0);
            other.append(GroupId.next(), 0);
            assertThat(other.readTo(2, 0)).containsExactly(1L, 2L);
            open.commit();
        }
        node.append(GroupId.next(), 0);
        assertThat(node.readTo(3, 0)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void nobody_overtakes_an_append_whose_commit_takes_long() throws Exception {
        var slow = node.encoded(GroupId.next(), 0);
        try (var connection = DATABASE.source().getConnection();
                var pool = Executors.newSingleThreadExecutor()) {
            connection.setAutoCommit(false);
            LogWriter.lock(connection);
            batch(slow).insert(connection, LogEnd.EMPTY, TestChain.get());
            var quick = pool.submit(() -> other.append(GroupId.next(), 0));
            await().until(() -> waitingFor("advisory") == 1);
            assertThat(node.rows.head()).isZero();
            connection.commit();
            assertThat(quick.get(10, TimeUnit.SECONDS)).isEqualTo(2);
        }
        assertThat(node.readTo(2, 0)).containsExactly(1L, 2L);
    }

    @Test
    void nobody_overtakes_it_without_the_lock_either() throws Exception {
        other.append(GroupId.next(), 0);
        var slow = node.encoded(GroupId.next(), 0);
        try (var connection = DATABASE.source().getConnection();
                var pool = Executors.newSingleThreadExecutor()) {
            connection.setAutoCommit(false);
            batch(slow).insert(connection, Heads.last(connection), TestChain.get());
            var quick = pool.submit(() -> other.append(GroupId.next(), 0));
            await().until(() -> waitingFor("transactionid") == 1);
            assertThat(node.rows.head()).isEqualTo(1);
            connection.commit();
            assertThat(quick.get(10, TimeUnit.SECONDS)).isEqualTo(3);
        }
        assertThat(node.readTo(3, 0)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void an_append_that_is_rolled_back_leaves_no_gap() throws Exception {
        try (var connection = DATABASE.source().getConnection()) {
            connection.setAutoCommit(false);
            LogWriter.lock(connection);
            batch(node.encoded(GroupId.next(), 0)).insert(connection, LogEnd.EMPTY, TestChain.get());
            connection.rollback();
        }
        assertThat(node.append(GroupId.next(), 0)).isEqualTo(1);
    }

    @Test
    void a_writer_whose_clock_is_a_minute_off_is_read_in_its_turn() {
        for (var error : List.of(-60, 60, 0, -60, 60)) {
            var event = node.codec.encode(TestLog.event(GroupId.next(), 0, Duration.ofSeconds(error)));
            (error < 0 ? node : other).log.append(List.of(event), List.of());
        }
        assertThat(node.readTo(5, 0)).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(other.readTo(5, 2)).containsExactly(3L, 4L, 5L);
    }

    @Test
    void connections_cut_in_mid_append_lose_and_double_nothing() throws Exception {
        var acknowledged = new ConcurrentLinkedQueue<GroupId>();
        var cutting = new AtomicBoolean(true);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var knife = pool.submit(() -> cutConnections(cutting));
            var writers = IntStream.range(0, 8)
                    .<Callable<Void>>mapToObj(thread -> () -> {
                        for (int i = 0; i < 60; i++) {
                            var group = GroupId.next();
                            (thread % 2 == 0 ? node : other).append(group, 0);
                            acknowledged.add(group);
                        }
                        return null;
                    })
                    .toList();
            try {
                for (var done : pool.invokeAll(writers)) {
                    done.get();
                }
            } finally {
                cutting.set(false);
            }
            assertThat(knife.get()).isPositive();
        }
        // The pools may still hold connections that were cut.
        var written = new EventRows(DATABASE.sql(), EventTypes.all()).after(0, 10_000);
        assertThat(written).extracting(StoredEvent::position).isEqualTo(upTo(acknowledged.size()));
        assertThat(written)
                .extracting(StoredEvent::aggregateId)
                .containsExactlyInAnyOrderElementsOf(
                        acknowledged.stream().map(GroupId::toString).toList());
    }

    @Test
    void an_interrupt_does_not_leave_an_append_half_known() throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var interrupted = pool.submit(() -> {
                Thread.currentThread().interrupt();
                var position = node.append(GroupId.next(), 0);
                assertThat(Thread.currentThread().isInterrupted()).isTrue();
                return position;
            });
            assertThat(interrupted.get()).isEqualTo(1);
        }
    }

    private static void write(TestLog node, int appends) {
        for (int i = 0; i < appends; i++) {
            var group = GroupId.next();
            var events = new ArrayList<NewEvent>();
            for (int sequence = 0; sequence <= i % 2; sequence++) {
                events.add(node.encoded(group, sequence));
            }
            node.log.append(events, List.of());
        }
    }

    private int cutConnections(AtomicBoolean cutting) throws SQLException, InterruptedException {
        int cut = 0;
        try (var connection = DATABASE.source().getConnection();
                var statement = connection.createStatement()) {
            while (cutting.get()) {
                TimeUnit.MILLISECONDS.sleep(400);
                try (var killed = statement.executeQuery("""
                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                        where datname = current_database() and usename = current_user and pid <> pg_backend_pid()""")) {
                    killed.next();
                    cut += killed.getInt(1);
                }
            }
        }
        return cut;
    }

    private static Batch batch(NewEvent event) {
        return new Batch(List.of(new Append(List.of(event), List.of())));
    }

    private long waitingFor(String lock) {
        return node.sql
                .sql(
                        "select count(*) from pg_locks join pg_stat_activity using (pid) where locktype = ? and not granted"
                                + " and datname = current_database()")
                .param(lock)
                .query(Long.class)
                .single();
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
