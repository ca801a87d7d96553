package io.docket.command.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.docket.api.problem.Refusal;
import io.docket.command.messaging.TestGroup.RefuseIfNamed;
import io.docket.command.messaging.TestGroup.Rename;
import io.docket.command.messaging.TestGroup.RenameIfNobodyElse;
import io.docket.command.messaging.TestGroup.RenameUnlessNamed;
import io.docket.embedded.Database;
import io.docket.embedded.ScratchServers;
import java.sql.DriverManager;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ManyNodesTest {
    private static final Database DATABASE = ScratchServers.database();
    private static TestNode one;
    private static TestNode two;

    @BeforeAll
    static void startTwoNodes() {
        one = new TestNode(DATABASE);
        two = new TestNode(DATABASE);
    }

    @AfterAll
    static void stopThem() {
        one.close();
        two.close();
    }

    @Test
    void commands_on_one_stream_from_all_nodes_are_all_carried_out() throws Exception {
        var group = one.group("Contended");
        var commands = 60;
        try (var pool = Executors.newFixedThreadPool(6)) {
            for (var sent : pool.invokeAll(IntStream.range(0, commands)
                    .<Callable<Object>>mapToObj(
                            each -> () -> (each % 2 == 0 ? one : two).send(new Rename(group, "n" + each)))
                    .toList())) {
                sent.get();
            }
        }
        assertThat(one.events())
                .filteredOn(event -> event.aggregateId().equals(group.toString()))
                .extracting(event -> event.sequence())
                .isEqualTo(IntStream.rangeClosed(0, commands)
                        .mapToObj(Long::valueOf)
                        .toList());
    }

    @Test
    void a_long_stream_gets_a_snapshot_that_any_node_goes_on_from() {
        var group = one.group("Long");
        IntStream.rangeClosed(1, 130).forEach(each -> one.send(new Rename(group, "n" + each)));
        await().until(() -> one.sql()
                        .sql("select count(*) from snapshot where aggregate_id = ? and sequence_number >= 99")
                        .param(group.toString())
                        .query(Long.class)
                        .single()
                == 1);
        var answer = (TestGroup.Renamed) two.send(new Rename(group, "other")).value();
        assertThat(answer.from()).isEqualTo("n130");
        var back = (TestGroup.Renamed) one.send(new Rename(group, "back")).value();
        assertThat(back.from()).isEqualTo("other");
    }

    @Test
    void there_is_nothing_to_do_only_if_that_is_still_so() {
        var group = one.group("Cards");
        two.send(new Rename(group, "Loans"));
        one.send(new RenameUnlessNamed(group, "Cards"));
        assertThat(((TestGroup.Renamed) two.send(new Rename(group, "x")).value()).from())
                .isEqualTo("Cards");
    }

    @Test
    void nothing_is_refused_for_what_is_so_no_more() {
        var group = one.group("Cards");
        two.send(new Rename(group, "Loans"));
        assertThatCode(() -> one.send(new RefuseIfNamed(group, "Cards"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> one.send(new RefuseIfNamed(group, "Loans"))).isInstanceOf(Refusal.class);
    }

    @Test
    void what_somebody_saw_on_another_node_comes_not_from_the_future() {
        var group = one.group("Cards");
        two.send(new Rename(group, "Loans"));
        var answer = (TestGroup.Renamed)
                one.send(new RenameIfNobodyElse(group, "Credits", 1L)).value();
        assertThat(answer.from()).isEqualTo("Loans");
    }

    @Test
    void commands_that_wait_for_the_log_hold_no_connection_of_the_others() throws Exception {
        var groups =
                IntStream.range(0, 12).mapToObj(each -> one.group("Waiting")).toList();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor();
                var blocking = DriverManager.getConnection(
                        DATABASE.url(),
                        DATABASE.owner().user(),
                        DATABASE.owner().password())) {
            blocking.setAutoCommit(false);
            blocking.createStatement().execute("lock table event in exclusive mode");
            var sent = groups.stream()
                    .map(group -> pool.submit(() -> one.send(new Rename(group, "x"))))
                    .toList();
            await().until(() -> one.sql()
                            .sql("select count(*) from pg_locks where relation = 'event'::regclass and not granted")
                            .query(Long.class)
                            .single()
                    > 0);
            var common = one.get(HikariDataSource.class).getHikariPoolMXBean();
            await().until(() -> common.getActiveConnections() == 0);
            assertThat(sent).noneMatch(java.util.concurrent.Future::isDone);
            blocking.rollback();
            for (var each : sent) {
                assertThat(each.get(20, TimeUnit.SECONDS).position()).isPositive();
            }
        }
    }
}
