package io.docket.query.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.docket.api.personal.Personal;
import io.docket.api.problem.Refusal;
import io.docket.api.sla.SlaMetric;
import io.docket.api.sla.event.SlaTargetSet;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.event.NoteAdded;
import io.docket.api.ticket.event.TicketAssigned;
import io.docket.api.ticket.event.TicketPended;
import io.docket.api.ticket.event.TicketSolved;
import io.docket.api.ticket.query.Dashboard;
import io.docket.api.ticket.query.FindDashboard;
import io.docket.api.ticket.query.QueueRow;
import io.docket.query.ticket.SampleDesk;
import io.docket.query.ticket.queue.SampleQueue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DashboardQueriesTest {

    private static final SampleQueue queue = new SampleQueue();
    private static final DashboardQueries queries = new DashboardQueries(
            new DashboardSums(queue.database().sql(), queue.names()),
            queue.rows(),
            SampleQueue.REACHED,
            SampleDesk.CLOCK);

    @BeforeAll
    static void tell() {
        var projection = queue.projection();
        projection.write(SampleDesk.events());
        projection.write(List.of(
                SampleDesk.recorded(
                        new SlaTargetSet(
                                SampleDesk.ticket(1),
                                SlaMetric.RESOLUTION,
                                "standard",
                                Duration.ofHours(8),
                                SampleDesk.NOW.plusSeconds(1800)),
                        SampleDesk.NOW,
                        1001),
                SampleDesk.recorded(new TicketPended(SampleDesk.ticket(7), TicketStatus.OPEN), SampleDesk.NOW, 1002),
                SampleDesk.recorded(
                        new TicketSolved(SampleDesk.ticket(4), TicketStatus.NEW),
                        Instant.parse("2026-11-23T23:30:00Z"),
                        1003),
                SampleDesk.recorded(
                        new NoteAdded(
                                SampleDesk.ticket(5),
                                MessageId.next(),
                                SampleDesk.GRACE,
                                new Personal(SampleDesk.ANN, "Looked at it, not answered yet."),
                                Set.of(),
                                List.of()),
                        SampleDesk.NOW,
                        1004),
                SampleDesk.recorded(
                        new TicketAssigned(SampleDesk.ticket(3), null, SampleDesk.BOB), SampleDesk.NOW, 1005)));
    }

    @Test
    void tickets_that_need_an_eye_are_counted() {
        var desk = find("UTC");
        assertThat(desk.overdue()).isEqualTo(1);
        assertThat(desk.dueSoon()).isEqualTo(1);
        assertThat(desk.unassigned()).isEqualTo(2);
        assertThat(desk.waitingOnUs()).isEqualTo(1);
        assertThat(desk.pending()).isEqualTo(1);
        assertThat(desk.position()).isEqualTo(150);
    }

    @Test
    void load_is_told_by_assignee_who_can_sign_in_and_by_group_and_priority() {
        var desk = find("UTC");
        assertThat(desk.load()).singleElement().satisfies(load -> {
            assertThat(load.assignee().name()).isEqualTo("Grace Okafor");
            assertThat(load.open()).isEqualTo(1);
            assertThat(load.dueSoon()).isEqualTo(1);
            assertThat(load.overdue()).isZero();
            assertThat(load.pending()).isZero();
        });
        assertThat(desk.openByGroup().getFirst().group().name()).isEqualTo("Card services");
        assertThat(desk.openByGroup().getFirst().byPriority()).containsExactly(0L, 0L, 0L, 1L);
        assertThat(desk.openByGroup().getLast().group()).as("no group").isNull();
        assertThat(desk.openByGroup().stream()
                        .flatMap(group -> group.byPriority().stream())
                        .mapToLong(Long::longValue)
                        .sum())
                .as("every unsolved ticket, so that the rows add up")
                .isEqualTo(queue.database()
                        .sql()
                        .sql("select count(*) from ticket_queue where unsolved")
                        .query(Long.class)
                        .single());
    }

    @Test
    void days_begin_where_the_asking_person_is() {
        assertThat(day(find("UTC"), "2026-11-23").solved()).isEqualTo(1);
        assertThat(day(find("Europe/Berlin"), "2026-11-24").solved()).isEqualTo(1);
        assertThat(day(find("Europe/Berlin"), "2026-11-23").solved()).isZero();
        assertThat(day(find("UTC"), "2026-11-24").created()).isEqualTo(1);
        assertThat(find("UTC").days())
                .hasSize(14)
                .extracting(Dashboard.Day::day)
                .endsWith(LocalDate.parse("2026-11-24"));
    }

    @Test
    void rows_show_who_waits_longest_what_is_late_and_what_is_mine() {
        var desk = find("UTC");
        var waiting = desk.oldestUnanswered().getFirst().ticket();
        assertThat(desk.oldestUnanswered())
                .extracting(one -> one.ticket().number(), Dashboard.Waiting::since)
                .containsExactly(tuple(5L, waiting.createdAt()));
        assertThat(waiting.updatedAt()).isAfter(waiting.createdAt());
        assertThat(desk.atRisk()).extracting(QueueRow::number).containsExactly(3L, 1L);
        assertThat(desk.mine()).extracting(QueueRow::number).containsExactly(1L);
    }

    @Test
    void customers_have_no_dashboard() {
        assertThatThrownBy(() -> queries.find(new FindDashboard("UTC"), SampleDesk.SHARING))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_zone_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> find("Mars/Olympus")).isInstanceOf(Refusal.class);
    }

    private static Dashboard find(String zone) {
        return queries.find(new FindDashboard(zone), SampleDesk.AGENT);
    }

    private static Dashboard.Day day(Dashboard desk, String day) {
        return desk.days().stream()
                .filter(one -> one.day().equals(LocalDate.parse(day)))
                .findFirst()
                .orElseThrow();
    }
}
