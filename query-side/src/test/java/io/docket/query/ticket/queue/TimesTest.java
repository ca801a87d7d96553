package io.docket.query.ticket.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.personal.Personal;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.event.ActivityRecorded;
import io.docket.api.ticket.event.AgentReplied;
import io.docket.api.ticket.event.NoteAdded;
import io.docket.api.ticket.event.RequesterReplied;
import io.docket.api.ticket.event.TicketClosed;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.api.ticket.event.TicketPended;
import io.docket.api.ticket.event.TicketReopened;
import io.docket.api.ticket.event.TicketSolved;
import io.docket.query.ticket.SampleDesk;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimesTest {

    private static final TicketId TICKET = SampleDesk.ticket(1);
    private static final Instant START = SampleDesk.NOW;
    private static final Personal TEXT = new Personal(SampleDesk.ANN, "text");

    private final TicketEvent asked = new RequesterReplied(TICKET, MessageId.next(), SampleDesk.ANN, TEXT, List.of());
    private final TicketEvent answered = new AgentReplied(TICKET, MessageId.next(), SampleDesk.GRACE, TEXT, List.of());
    private final TicketEvent noted =
            new NoteAdded(TICKET, MessageId.next(), SampleDesk.GRACE, TEXT, Set.of(), List.of());
    private final TicketEvent solved = new TicketSolved(TICKET, TicketStatus.OPEN);
    private final TicketEvent reopened = new TicketReopened(TICKET, TicketStatus.SOLVED);
    private final TicketEvent closed = new TicketClosed(TICKET, TicketStatus.SOLVED);

    @Test
    void a_requester_waits_from_opening_until_an_agent_replies() {
        assertThat(after().waitingSince()).isEqualTo(START);
        assertThat(after(noted).waitingSince()).isEqualTo(START);
        assertThat(after(answered).waitingSince()).isNull();
        assertThat(after(answered).answered()).isTrue();
    }

    @Test
    void a_requester_waits_since_their_first_unanswered_message() {
        assertThat(after(answered, asked, asked).waitingSince()).isEqualTo(at(2));
        assertThat(after(answered, asked, answered).waitingSince()).isNull();
    }

    @Test
    void nobody_waits_for_what_is_solved_and_everybody_again_once_it_is_not() {
        assertThat(after(solved).waitingSince()).isNull();
        assertThat(after(solved, reopened).waitingSince()).isEqualTo(at(2));
        assertThat(after(solved, asked, reopened).waitingSince()).isEqualTo(at(2));
        assertThat(after(new TicketPended(TICKET, TicketStatus.OPEN)).waitingSince())
                .isEqualTo(START);
    }

    @Test
    void solved_is_forgotten_by_reopening_and_kept_by_closing() {
        assertThat(after(solved).solvedAt()).isEqualTo(at(1));
        assertThat(after(solved, reopened).solvedAt()).isNull();
        assertThat(after(solved, closed).solvedAt()).isEqualTo(at(1));
    }

    @Test
    void what_is_closed_without_having_been_solved_is_done_all_the_same() {
        assertThat(after(new TicketClosed(TICKET, TicketStatus.OPEN)).solvedAt())
                .isEqualTo(at(1));
    }

    @Test
    void what_customers_may_not_know_of_changes_no_public_time() {
        var hidden = after(noted, new ActivityRecorded(TICKET, "sync"));
        assertThat(hidden.publicUpdatedAt()).isEqualTo(START);
        assertThat(hidden.updatedAt()).isEqualTo(at(2));
        assertThat(after(asked).publicUpdatedAt()).isEqualTo(at(1));
    }

    /** After the events, a minute apart. */
    private static Times after(TicketEvent... events) {
        var times = Times.since(START);
        for (var i = 0; i < events.length; i++) {
            times = times.after(events[i], at(i + 1));
        }
        return times;
    }

    private static Instant at(int minute) {
        return START.plusSeconds(60L * minute);
    }
}
