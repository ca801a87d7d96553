package io.docket.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.docket.api.operations.DeadLetterOutcome;
import io.docket.api.operations.DeadLetters;
import io.docket.api.operations.ProjectionStatus;
import io.docket.api.operations.StandingProcessor;
import io.docket.api.operations.StandingReason;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.TicketId;
import io.docket.embedded.Database;
import io.docket.embedded.ScratchServers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProjectionsTest {

    private final Database database = ScratchServers.database();
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
    void what_happened_can_be_read_once_its_position_is_reached() {
        var ticket = TicketId.next();
        node.rename("first", TicketId.next());
        var position = node.rename("Lost card", ticket);
        node.get(Progress.class).await(TallyModel.NAME, position);
        assertThat(subjects()).containsEntry(ticket.toString(), "Lost card");
        assertThat(status())
                .isEqualTo(new ProjectionStatus(TallyModel.NAME, 1, position, position, 0, "running", 0, null, null));
    }

    @Test
    void a_position_that_is_never_reached_is_refused_after_a_while() {
        var progress = new KnownProgress(java.time.Duration.ofMillis(50));
        progress.moved("a", 6);
        progress.await("a", 6);
        assertThatThrownBy(() -> progress.await("a", 7)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.violation().code())
                .isEqualTo(ProblemCode.NOT_YET_VISIBLE));
    }

    @Test
    void what_happened_while_no_node_ran_is_caught_up_with() {
        node.rename("first", TicketId.next());
        node.get(Progress.class).await(TallyModel.NAME, 0);
        var position = node.rename("seen", TicketId.next());
        node.get(Progress.class).await(TallyModel.NAME, position);
        node.processor().shutDown();
        var late = TicketId.next();
        node.rename("late", late);
        node.close();
        node = new TestNode(database);
        node.get(Progress.class).await(TallyModel.NAME, position + 1);
        assertThat(subjects()).containsEntry(late.toString(), "late").hasSize(3);
    }

    @Test
    void one_ticket_that_cannot_be_written_is_put_aside_and_the_others_go_on() {
        var tickets = Stream.generate(TicketId::next).limit(50).toArray(TicketId[]::new);
        var poisoned = tickets[17];
        node.processor().shutDown();
        node.rename(
                "fine", Stream.of(tickets).filter(ticket -> ticket != poisoned).toArray(TicketId[]::new));
        node.rename(TallyModel.POISON, poisoned);
        var position = node.rename("after poison", poisoned);
        node.processor().start();
        node.get(Progress.class).await(TallyModel.NAME, position);
        assertThat(subjects()).hasSize(49).doesNotContainKey(poisoned.toString());
        assertThat(status().deadLetters()).isEqualTo(2);

        var later = node.rename("still waiting", poisoned, tickets[0]);
        node.get(Progress.class).await(TallyModel.NAME, later);
        assertThat(subjects())
                .containsEntry(tickets[0].toString(), "still waiting")
                .hasSize(49);
        assertThat(status().deadLetters()).isEqualTo(3);

        node.asOwner("alter table tally drop constraint tally_subject_check");
        assertThat(parked().write(TallyModel.NAME, poisoned.toString())).isEqualTo(new DeadLetterOutcome(0, null));
        assertThat(status().deadLetters()).isZero();
        assertThat(subjects()).containsEntry(poisoned.toString(), "still waiting");
    }

    @Test
    void an_operator_sees_why_and_can_try_again_or_do_without() {
        node.rename("first", TicketId.next());
        var tickets = Stream.generate(TicketId::next).limit(3).toArray(TicketId[]::new);
        var position = node.rename(TallyModel.POISON, tickets);
        node.get(Progress.class).await(TallyModel.NAME, position);

        var first = parked().list(null, 2);
        assertThat(first.items()).hasSize(2).allSatisfy(letters -> {
            assertThat(letters.readModel()).isEqualTo(TallyModel.NAME);
            assertThat(letters.ticket()).isIn((Object[]) tickets);
            assertThat(letters.type()).isEqualTo("SubjectChanged");
            assertThat(letters.events()).isOne();
            assertThat(letters.cause())
                    .isEqualTo("new row for relation \"tally\" violates check constraint \"tally_subject_check\"");
            assertThat(letters.since()).isBeforeOrEqualTo(letters.triedAt());
        });
        var rest = parked().list(first.next(), 2);
        assertThat(rest.next()).isNull();
        assertThat(Stream.concat(first.items().stream(), rest.items().stream()).map(DeadLetters::ticket))
                .containsExactlyInAnyOrder(tickets);

        var one = tickets[0].toString();
        var tried = parked().write(TallyModel.NAME, one);
        assertThat(tried.left()).isOne();
        assertThat(tried.cause()).isEqualTo(first.items().getFirst().cause());
        assertThat(parked().find(TallyModel.NAME, one)).isEqualTo(tried);

        assertThat(parked().drop(TallyModel.NAME, one)).isEqualTo(new DeadLetterOutcome(0, null));
        assertThat(status().deadLetters()).isEqualTo(2);
        var after = node.rename("goes on", tickets[0]);
        node.get(Progress.class).await(TallyModel.NAME, after);
        assertThat(subjects()).containsEntry(one, "goes on");
    }

    @Test
    void what_no_read_model_could_put_aside_is_not_found() {
        assertThatThrownBy(() -> parked().find("projection.nothing", "x")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> parked().write("projection.nothing", "x")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> parked().drop("projection.nothing", "x")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> parked().list("AAAA", 2)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> parked().list("*", 2)).isInstanceOf(Refusal.class);
        assertThat(parked().write(TallyModel.NAME, "nothing").left()).isZero();
    }

    @Test
    void what_there_is_no_room_to_set_aside_stops_the_read_model_and_is_not_lost() {
        node.close();
        node = new TestNode(database, "--docket.dead-letters.limit=1");
        var poisoned = Stream.generate(TicketId::next).limit(2).toArray(TicketId[]::new);
        node.get(Progress.class).await(TallyModel.NAME, node.rename(TallyModel.POISON, poisoned[0]));
        node.rename(TallyModel.POISON, poisoned[1]);
        var fine = TicketId.next();
        var last = node.rename("fine", fine);
        await().untilAsserted(() -> assertThat(status().state()).isEqualTo("failing"));
        assertThat(status().deadLetters()).isOne();
        assertThat(subjects()).isEmpty();
        await().untilAsserted(() -> assertThat(standing()).singleElement().satisfies(stands -> {
            assertThat(stands.processor()).isEqualTo(TallyModel.NAME);
            assertThat(stands.position()).isBetween(2L, last);
            assertThat(stands.reason()).isEqualTo(StandingReason.TOO_MUCH_ASIDE.code());
            assertThat(stands.remedy()).contains("docket.dead-letters.limit");
        }));

        parked().drop(TallyModel.NAME, poisoned[0].toString());
        node.get(Progress.class).await(TallyModel.NAME, last);
        assertThat(parked().find(TallyModel.NAME, poisoned[1].toString()).left())
                .isOne();
        assertThat(subjects()).containsOnlyKeys(fine.toString());
        assertThat(standing()).isEmpty();
    }

    @Test
    void a_fault_that_passes_is_retried_and_parks_nothing() {
        var tally = node.get(TallyModel.class);
        tally.connectionLost = event -> true;
        node.rename("first", TicketId.next());
        var position = node.rename("second", TicketId.next());
        await().untilAsserted(() -> assertThat(status().state()).isEqualTo("failing"));
        await().untilAsserted(() -> assertThat(standing())
                .singleElement()
                .returns(StandingReason.OUTAGE.code(), StandingProcessor::reason));
        tally.connectionLost = event -> false;
        await().untilAsserted(() -> assertThat(status().position()).isEqualTo(position));
        assertThat(standing()).isEmpty();
        assertThat(subjects()).hasSize(2);
        assertThat(status().deadLetters()).isZero();
    }

    @Test
    void every_node_hears_what_one_node_wrote() {
        try (var other = new TestNode(database)) {
            var ticket = TicketId.next();
            node.rename("first", TicketId.next());
            var position = node.rename("heard", ticket);
            for (var each : List.of(node, other)) {
                each.get(Progress.class).await(TallyModel.NAME, position);
                await().untilAsserted(() -> assertThat(each.heard()).anySatisfy(change -> {
                    assertThat(change.tickets()).contains(ticket);
                    assertThat(change.internal()).isEmpty();
                }));
            }
        }
    }

    private ParkedEvents parked() {
        return node.get(ParkedEvents.class);
    }

    private ProjectionStatus status() {
        return node.get(Projections.class).list().getFirst();
    }

    private List<StandingProcessor> standing() {
        return node.get(StandingProcessorTable.class).list();
    }

    private Map<String, String> subjects() {
        return node.sql().sql("select ticket::text, subject from tally").query(rows -> {
            var subjects = new java.util.HashMap<String, String>();
            while (rows.next()) {
                subjects.put(rows.getString(1), rows.getString(2));
            }
            return subjects;
        });
    }
}
