package io.docket.ui.ticket.queue;

import static io.docket.ui.sample.SamplePeople.AGENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.ticket.command.ChangeTicket;
import io.docket.api.ticket.command.TicketChange;
import io.docket.api.ticket.query.QueueView;
import io.docket.ui.sample.SampleBank;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueueViewModelTest {
    private final SampleBank bank = SampleBank.open();
    private final QueueViewModel model = new QueueViewModel(
            bank.as(AGENT), InstantSource.system(), ZoneOffset.UTC, QueueView.WAITING_ON_US, AGENT.id());

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
