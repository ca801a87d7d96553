package io.docket.ui.ticket.queue;

import static io.docket.ui.sample.SamplePeople.AGENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.assist.query.FindOpenProposals;
import io.docket.api.assist.query.OpenProposals;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.command.ChangeTicket;
import io.docket.api.ticket.command.TicketChange;
import io.docket.api.ticket.query.QueueView;
import io.docket.api.ticket.query.TicketChanged;
import io.docket.ui.sample.SampleBank;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QueueViewModelTest {
    private final SampleBank bank = SampleBank.open();
    private final QueueViewModel model = new QueueViewModel(
            bank.as(AGENT), InstantSource.system(), ZoneOffset.UTC, QueueView.WAITING_ON_US, AGENT.id());

    @Test
    void the_assistants_mark_stands_while_something_waits_for_a_decision() {
        var marked = model.list().lines(0, TicketList.PAGE).stream()
                .filter(line -> line instanceof Line.Ticket ticket && ticket.proposed())
                .map(Line.Ticket.class::cast)
                .findFirst()
                .orElseThrow();
        var id = marked.row().id();
        bank.desk().answering(FindOpenProposals.class, (query, origin) -> new OpenProposals(Set.of()));
        assertThat(model.hear(List.of(new TicketChanged(id, bank.desk().position()))))
                .filteredOn(line -> line.row().id().equals(id))
                .singleElement()
                .satisfies(line -> assertThat(line.proposed()).isFalse());
    }

    @Test
    void who_may_not_know_what_is_proposed_reads_the_list_without_it() {
        bank.desk().answering(FindOpenProposals.class, (query, origin) -> {
            throw new Refusal(ProblemCode.FORBIDDEN, "Not yours.");
        });
        model.reload();
        assertThat(model.list().lines(0, TicketList.PAGE))
                .isNotEmpty()
                .noneMatch(line -> line instanceof Line.Ticket ticket && ticket.proposed());
    }

    @Test
    void who_has_nothing_to_do_here_is_told_where_there_is_something() {
        var first = model.elsewhere().orElseThrow();
        assertThat(first.view()).isEqualTo(QueueView.UNASSIGNED);
        assertThat(first.tickets()).isPositive();
        assertThat(Elsewhere.in(Map.of(QueueView.UNASSIGNED, 0L, QueueView.PENDING, 3L)))
                .contains(new Elsewhere(QueueView.PENDING, 3));
        assertThat(Elsewhere.in(Map.of())).isEmpty();
    }

    @Test
    void a_ticket_is_solved_from_the_list_as_it_was_seen() {
        var row = model.list().first();

        model.solve(row);

        assertThat(bank.desk().asked())
                .contains(new ChangeTicket(
                        row.id(), List.of(new TicketChange.Status(TicketStatus.SOLVED)), row.version() - 1));
    }

    @Test
    void a_ticket_that_nobody_has_is_taken_as_it_was_seen_and_stays_where_it_stands() {
        var lines = model.list().lines(0, TicketList.PAGE);
        var free = lines.stream()
                .filter(line -> line instanceof Line.Ticket ticket && ticket.free())
                .map(Line.Ticket.class::cast)
                .findFirst()
                .orElseThrow();

        var changed = model.take(free.row());

        assertThat(bank.desk().asked())
                .contains(new ChangeTicket(
                        free.row().id(),
                        List.of(new TicketChange.Assign(AGENT.id())),
                        free.row().version() - 1));
        assertThat(changed).singleElement().satisfies(line -> {
            assertThat(line.free()).isFalse();
            var rows = TicketGrid.provider(model.list());
            assertThat(rows.getId(line)).isEqualTo(rows.getId(free));
            assertThat(model.list().lines(0, TicketList.PAGE).indexOf(line)).isEqualTo(lines.indexOf(free));
        });
    }
}
