package io.docket.ui.ticket.details;

import static io.docket.ui.sample.SamplePeople.AGENT;
import static io.docket.ui.sample.SamplePeople.AGENTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.ticket.Priority;
import io.docket.api.ticket.command.ChangeTicket;
import io.docket.api.ticket.command.TicketChange;
import org.junit.jupiter.api.Test;

class OpenEditTest {
    private final TicketBench bench = new TicketBench();
    private final TicketDetailsViewModel mine = bench.ticket(AGENT);
    private final OpenEdit edit = new OpenEdit(mine::basis);

    @Test
    void news_that_come_while_a_field_is_open_do_not_move_what_its_edit_rests_on() {
        edit.begin();
        othersChangeThePriority();

        var outcome = mine.change(new TicketChange.SetPriority(Priority.HIGH), edit.basis());

        assertThat(outcome).isInstanceOf(Outcome.Conflict.class);
        assertThat(mine.ticket().priority()).isEqualTo(Priority.LOW);
    }

    @Test
    void what_is_chosen_without_opening_anything_rests_on_what_is_shown() {
        othersChangeThePriority();

        mine.change(new TicketChange.SetPriority(Priority.HIGH), edit.basis());

        assertThat(mine.ticket().priority()).isEqualTo(Priority.HIGH);
    }

    @Test
    void a_field_that_stays_open_after_a_change_goes_on_from_there() {
        edit.begin();
        mine.change(new TicketChange.SetPriority(Priority.HIGH), edit.basis());
        edit.goOn();
        mine.change(new TicketChange.SetPriority(Priority.URGENT), edit.basis());

        assertThat(mine.ticket().priority()).isEqualTo(Priority.URGENT);
        assertThat(edit.underWay()).isTrue();
    }

    @Test
    void an_edit_that_ended_rests_on_nothing_old() {
        edit.begin();
        edit.end();
        othersChangeThePriority();

        mine.change(new TicketChange.SetPriority(Priority.HIGH), edit.basis());

        assertThat(bench.last(ChangeTicket.class).decidedOn())
                .isEqualTo(mine.ticket().version() - 2);
        assertThat(mine.ticket().priority()).isEqualTo(Priority.HIGH);
    }

    private void othersChangeThePriority() {
        bench.ticket(AGENTS.get(1)).change(new TicketChange.SetPriority(Priority.LOW));
        mine.refresh();
    }
}
