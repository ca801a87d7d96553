package io.docket.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.docket.api.operations.ProjectionStatus;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.TicketId;
import io.docket.embedded.Database;
import io.docket.embedded.ScratchServers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;

class RebuildTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Database database = ScratchServers.database();
    private final TicketId[] tickets = Stream.generate(TicketId::next).limit(40).toArray(TicketId[]::new);
    private TestNode node;

    @BeforeEach
    void startANode() {
        node = new TestNode(database);
    }

    @AfterEach
    void stopIt() {
        node.close();
    }

    @Test
    void rebuilding_gives_the_same_rows_from_the_first_event_on() {
        happened("one", "two");
        var before = rows();
        node.sql().sql("update tally set subject = 'wrong'").update();
        assertThat(projections().rebuild(TallyModel.NAME).state()).isEqualTo("rebuilding");
        awaitRebuilt();
        assertThat(rows()).isEqualTo(before);
        happened("three");
        assertThat(subjects()).containsOnly("three");
    }

    @Test
    void what_answers_is_whole_and_live_until_the_other_holds_as_much() {
        var position = manyBatches();
        node.get(TallyModel.class).connectionLost = event -> event > 1_500 && event <= position;
        projections().rebuild(TallyModel.NAME);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(status().rebuild())
                .isEqualTo(new ProjectionStatus.Rebuild(
                        1, 1_000, new TransientDataAccessResourceException("lost").toString())));
        assertThat(status().state()).isEqualTo("rebuilding");
        assertThat(status().lag()).isZero();
        happened("meanwhile");
        assertThat(subjects()).hasSize(tickets.length).containsOnly("meanwhile");

        node.get(TallyModel.class).connectionLost = event -> false;
        awaitRebuilt();
        assertThat(subjects()).hasSize(tickets.length).containsOnly("meanwhile");
    }

    @Test
    void what_a_migration_has_overtaken_is_built_once_more() {
        var position = manyBatches();
        node.get(TallyModel.class).connectionLost = event -> event > 1_500 && event <= position;
        projections().rebuild(TallyModel.NAME);
        await().atMost(PATIENCE)
                .until(() -> status().rebuild() instanceof ProjectionStatus.Rebuild half && half.position() == 1_000);
        node.asOwner("alter table tally add column mood text");
        node.asOwner("create index tally_mood on tally (mood)");
        node.get(TallyModel.class).connectionLost = event -> false;
        awaitRebuilt();
        assertThat(subjects()).hasSize(tickets.length);
        assertThat(node.sql()
                        .sql("select count(mood) from tally")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(node.sql()
                        .sql("select indexname from pg_indexes where schemaname = 'public' and tablename = 'tally'")
                        .query(String.class)
                        .list())
                .contains("tally_mood", "tally_pkey");
    }

    @Test
    void what_was_cut_off_goes_on_where_it_was_on_another_node() {
        var position = manyBatches();
        node.get(TallyModel.class).connectionLost = event -> event > 1_500 && event <= position;
        projections().rebuild(TallyModel.NAME);
        await().atMost(PATIENCE)
                .until(() -> status().rebuild() instanceof ProjectionStatus.Rebuild half
                        && half.position() == 1_000
                        && half.failure() != null);
        node.close();
        node = new TestNode(database);
        awaitRebuilt();
        assertThat(node.get(TallyModel.class).written)
                .hasSize((int) position - 1_000)
                .allMatch(event -> event > 1_000);
    }

    @Test
    void nodes_take_turns_and_write_nothing_twice() {
        var position = manyBatches();
        var before = rows();
        try (var other = new TestNode(database)) {
            for (var each : List.of(node, other)) {
                each.get(TallyModel.class).written.clear();
                each.get(TallyModel.class).connectionLost = event -> true;
            }
            for (var each : List.of(node, other)) {
                each.get(Projections.class).rebuild(TallyModel.NAME);
            }
            for (var each : List.of(node, other)) {
                each.get(TallyModel.class).connectionLost = event -> false;
            }
            awaitRebuilt();
            assertThat(Stream.of(node, other).flatMap(each -> each.get(TallyModel.class).written.stream()))
                    .hasSize((int) position)
                    .doesNotHaveDuplicates();
        }
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void what_cannot_be_written_is_put_aside_by_the_rebuild_too() {
        node.rename("fine", tickets);
        reached(node.rename(TallyModel.POISON, tickets[3]));
        reached(node.rename("waits behind it", tickets[3]));
        assertThat(status().deadLetters()).isEqualTo(2);
        projections().rebuild(TallyModel.NAME);
        awaitRebuilt();
        assertThat(status().deadLetters()).isEqualTo(2);
        assertThat(subjects()).hasSize(tickets.length).containsOnly("fine");

        node.asOwner("alter table tally drop constraint tally_subject_check");
        projections().rebuild(TallyModel.NAME);
        awaitRebuilt();
        assertThat(status().deadLetters()).isZero();
        assertThat(subjects()).contains("waits behind it");
    }

    @Test
    void one_can_go_back_to_what_answered_before() {
        happened("one");
        node.sql()
                .sql("update tally set subject = 'kept' where ticket = ?")
                .param(tickets[0].value())
                .update();
        projections().rebuild(TallyModel.NAME);
        awaitRebuilt();
        assertThat(subjects()).containsOnly("one");
        assertThat(status().previous()).isNotNull();
        reached(node.rename("since", tickets[1]));

        assertThat(projections().restore(TallyModel.NAME).state()).isEqualTo("rebuilding");
        awaitRebuilt();
        assertThat(subjects()).contains("kept", "since").hasSize(tickets.length);
        projections().restore(TallyModel.NAME);
        awaitRebuilt();
        assertThat(subjects()).contains("since").doesNotContain("kept");
    }

    @Test
    void there_must_be_something_to_go_back_to() {
        happened("one");
        refused(ProblemCode.NOT_FOUND, () -> projections().restore(TallyModel.NAME));
        refused(ProblemCode.NOT_FOUND, () -> projections().restore("projection.nothing"));
        refused(ProblemCode.NOT_FOUND, () -> projections().rebuild("projection.nothing"));
        projections().rebuild(TallyModel.NAME);
        awaitRebuilt();
        node.asOwner("alter table tally add column mood text");
        refused(ProblemCode.ILLEGAL_TRANSITION, () -> projections().restore(TallyModel.NAME));
        assertThat(status().previous()).isNotNull();
    }

    @Test
    void one_does_not_go_back_while_it_is_being_rebuilt() {
        var position = manyBatches();
        projections().rebuild(TallyModel.NAME);
        awaitRebuilt();
        node.get(TallyModel.class).connectionLost = event -> event <= position;
        projections().rebuild(TallyModel.NAME);
        refused(ProblemCode.BUSY, () -> projections().restore(TallyModel.NAME));
        node.get(TallyModel.class).connectionLost = event -> false;
        awaitRebuilt();
    }

    @Test
    void a_new_version_is_built_beside_the_old_one() {
        happened("right");
        node.sql().sql("update tally set subject = 'of the old version'").update();
        node.close();
        node = new TestNode(database, "--tally.version=2");
        awaitRebuilt();
        assertThat(status().version()).isEqualTo(2);
        assertThat(subjects()).containsOnly("right");

        projections().restore(TallyModel.NAME);
        awaitRebuilt();
        assertThat(status().version()).isOne();
        node.close();
        node = new TestNode(database, "--tally.version=2");
        assertThat(status().state()).isNotEqualTo("rebuilding");
        assertThat(subjects()).containsOnly("of the old version");
    }

    @Test
    void the_application_can_move_no_other_tables() {
        for (var attempt : List.of(
                "insert into projection_table values ('x', 'event')",
                "create table beside.event (id int)",
                "drop table tally",
                "alter table tally set schema previous")) {
            assertThatThrownBy(() -> node.sql().sql(attempt).update()).isInstanceOf(DataAccessException.class);
        }
        node.sql().sql("select begin_rebuild('event')").query().listOfRows();
        assertThat(node.sql()
                        .sql("select count(*) from information_schema.tables where table_schema = 'beside'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Projections projections() {
        return node.get(Projections.class);
    }

    /** All tickets are renamed, one name after the other. */
    private long happened(String... subjects) {
        var position = 0L;
        for (var subject : subjects) {
            position = node.rename(subject, tickets);
        }
        return reached(position);
    }

    /** More events than a rebuild writes in two batches. */
    private long manyBatches() {
        return happened(Stream.iterate(0, i -> i + 1)
                .limit(2_400 / tickets.length)
                .map(i -> "name " + i)
                .toArray(String[]::new));
    }

    private long reached(long position) {
        node.get(Progress.class).await(TallyModel.NAME, position);
        return position;
    }

    private void awaitRebuilt() {
        await().atMost(PATIENCE).until(() -> !status().state().equals("rebuilding"));
    }

    private static void refused(ProblemCode code, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.violation().code())
                .isEqualTo(code));
    }

    private ProjectionStatus status() {
        return projections().list().getFirst();
    }

    private List<String> subjects() {
        return node.sql().sql("select subject from tally").query(String.class).list();
    }

    private List<Map<String, Object>> rows() {
        return node.sql().sql("select * from tally order by ticket").query().listOfRows();
    }
}
