package io.docket.ui.ticket.details;

import static io.docket.ui.sample.SamplePeople.AGENT;
import static io.docket.ui.sample.SamplePeople.AGENTS;
import static io.docket.ui.sample.SamplePeople.ANALYST;
import static io.docket.ui.sample.SamplePeople.AUDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.TicketType;
import io.docket.api.ticket.command.ChangeTicket;
import io.docket.api.ticket.command.ChangedTicket;
import io.docket.api.ticket.command.TicketChange;
import io.docket.api.ticket.query.FindTicket;
import io.docket.api.ticket.query.ListTimeline;
import io.docket.api.ticket.query.TicketChanged;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class TicketDetailsViewModelTest {
    private final TicketBench bench = new TicketBench();

    @Test
    void a_change_says_on_what_it_was_decided() {
        var model = bench.ticket(AGENT);
        var version = model.ticket().version();

        var outcome = model.change(new TicketChange.SetType(TicketType.PROBLEM));

        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        assertThat(bench.last(ChangeTicket.class).decidedOn()).isEqualTo(version - 1);
        assertThat(model.ticket().type()).isEqualTo(TicketType.PROBLEM);
    }

    @Test
    void a_change_tells_the_log_position_that_the_person_saw() {
        var model = bench.ticket(AGENT);
        var seen = new AtomicReference<Long>();
        bench.bank.desk().answering(ChangeTicket.class, (command, origin) -> {
            seen.set(origin.seen());
            return new ChangedTicket(command.ticket(), 9);
        });

        model.change(new TicketChange.SetPriority(Priority.LOW));

        assertThat(seen.get())
                .isEqualTo(model.shown().timeline().getLast().position())
                .isPositive();
    }

    @Test
    void two_changes_of_the_same_field_conflict_and_tell_who_was_first() {
        var mine = bench.ticket(AGENT);
        var theirs = bench.ticket(AGENTS.get(1));
        theirs.change(new TicketChange.SetPriority(Priority.LOW));

        var outcome = mine.change(new TicketChange.SetPriority(Priority.HIGH));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Conflict.class, conflict -> {
            assertThat(conflict.yours()).isEqualTo(new TicketChange.SetPriority(Priority.HIGH));
            assertThat(conflict.theirs()).isNotNull();
            assertThat(conflict.theirs().actor().name()).isEqualTo("Tomasz Zieliński");
        });
        assertThat(mine.ticket().priority()).isEqualTo(Priority.LOW);
    }

    @Test
    void a_conflict_waits_until_the_ticket_shows_what_the_others_did() {
        var mine = bench.ticket(AGENT);
        bench.ticket(AGENTS.get(1)).change(new TicketChange.SetPriority(Priority.LOW));
        var shown = new AtomicReference<Long>();
        bench.bank.desk().answering(FindTicket.class, (find, origin) -> {
            shown.set(origin.minPosition());
            return mine.ticket();
        });

        mine.change(new TicketChange.SetPriority(Priority.HIGH));

        assertThat(shown.get())
                .isEqualTo(mine.shown().timeline().getLast().position())
                .isPositive();
    }

    @Test
    void after_a_conflict_the_own_value_can_be_insisted_on() {
        var mine = bench.ticket(AGENT);
        bench.ticket(AGENTS.get(1)).change(new TicketChange.SetPriority(Priority.LOW));
        mine.change(new TicketChange.SetPriority(Priority.HIGH));

        assertThat(mine.change(new TicketChange.SetPriority(Priority.HIGH))).isInstanceOf(Outcome.Done.class);
        assertThat(mine.ticket().priority()).isEqualTo(Priority.HIGH);
    }

    @Test
    void changes_of_different_fields_do_not_conflict() {
        var mine = bench.ticket(AGENT);
        bench.ticket(AGENTS.get(1)).change(new TicketChange.SetPriority(Priority.LOW));

        assertThat(mine.change(new TicketChange.Status(TicketStatus.HOLD))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_refused_change_gives_its_reason_and_the_old_value() {
        var model = bench.ticket(AGENT);
        bench.bank.desk().answering(ChangeTicket.class, (command, origin) -> {
            throw new Refusal(ProblemCode.ASSIGNEE_NOT_IN_GROUP, "Aisha is not in this group.");
        });

        var outcome = model.change(new TicketChange.Assign(AGENTS.get(2).id()));

        assertThat(outcome).isEqualTo(new Outcome.Refused("Aisha is not in this group."));
        assertThat(model.own()).isTrue();
    }

    @Test
    void taking_over_assigns_the_ticket_to_whoever_does_it() {
        var model = bench.ticket(AGENTS.get(1));
        assertThat(model.own()).isFalse();

        model.takeOver();

        assertThat(model.own()).isTrue();
    }

    @Test
    void an_auditor_reads_and_does_not_work() {
        assertThat(bench.ticket(AUDITOR).workable()).isFalse();
        assertThat(bench.ticket(AGENT).workable()).isTrue();
    }

    @Test
    void an_analyst_is_not_offered_what_only_others_see() {
        assertThat(bench.ticket(ANALYST).whole()).isFalse();
        assertThat(bench.ticket(AUDITOR).whole()).isTrue();
        assertThat(bench.ticket(AGENT).whole()).isTrue();
    }

    @Test
    void whatever_is_not_closed_can_be_closed() {
        var model = bench.ticket(AGENT);
        model.change(new TicketChange.Status(TicketStatus.SOLVED));

        assertThat(model.steps())
                .containsExactly(
                        TicketStatus.OPEN,
                        TicketStatus.PENDING,
                        TicketStatus.HOLD,
                        TicketStatus.SOLVED,
                        TicketStatus.CLOSED);
        model.change(new TicketChange.Status(TicketStatus.CLOSED));
        assertThat(model.steps()).containsExactly(TicketStatus.CLOSED);
    }

    @Test
    void a_closed_ticket_cannot_be_worked_on() {
        bench.ticket(AGENT).change(new TicketChange.Status(TicketStatus.CLOSED));

        assertThat(bench.ticket(AGENT).workable()).isFalse();
    }

    @Test
    void what_a_role_may_not_see_of_a_ticket_is_left_out() {
        bench.bank.desk().answering(ListTimeline.class, (query, origin) -> {
            throw new Refusal(ProblemCode.FORBIDDEN, "Agents and auditors only.");
        });

        var model = bench.ticket(AGENT);

        assertThat(model.shown().timeline()).isEmpty();
        assertThat(model.shown().messages()).isNotEmpty();
    }

    @Test
    void only_news_about_the_ticket_concern_it() {
        var model = bench.ticket(AGENT);

        assertThat(model.concerns(List.of(new TicketChanged(TicketId.next(), 1))))
                .isFalse();
        assertThat(model.concerns(List.of(new TicketChanged(model.ticket().id(), 1))))
                .isTrue();
    }
}
