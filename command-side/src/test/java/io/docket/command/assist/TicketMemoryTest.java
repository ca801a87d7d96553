package io.docket.command.assist;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import io.docket.api.scratch.MigratedDatabase;
import io.docket.api.ticket.Channel;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.TicketType;
import io.docket.api.ticket.event.AgentReplied;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.api.ticket.event.TicketReopened;
import io.docket.api.ticket.event.TicketSolved;
import io.docket.command.assist.port.Remembered;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TicketMemoryTest {
    private final MigratedDatabase database = MigratedDatabase.create();
    private final TicketMemory memory = new TicketMemory(database.sql());
    private final TicketMemoryProjection projection = new TicketMemoryProjection(new TicketMemoryTable(database.sql()));
    private final TicketId ticket = TicketId.next();
    private final PersonId ann = PersonId.next();

    @Test
    void the_last_words_before_a_ticket_was_solved_are_its_answer() {
        opened();
        replied("Which card is it?");
        replied("It is on its way.");
        projection.on(new TicketSolved(ticket, TicketStatus.OPEN));
        assertThat(remembered().solved()).isTrue();
        assertThat(remembered().lastReply()).isEqualTo("It is on its way.");
    }

    @Test
    void what_did_not_hold_and_what_was_said_after_it_answer_nothing() {
        opened();
        replied("It is on its way.");
        projection.on(new TicketSolved(ticket, TicketStatus.OPEN));
        projection.on(new TicketReopened(ticket, TicketStatus.SOLVED));
        assertThat(remembered().solved()).isFalse();
        replied("I am sorry that it came back.");
        projection.on(new TicketSolved(ticket, TicketStatus.OPEN));
        assertThat(remembered().solved()).isTrue();
        assertThat(remembered().lastReply()).isNull();
    }

    private void opened() {
        projection.on(new TicketOpened(
                ticket,
                1,
                ann,
                null,
                MessageId.next(),
                text("Card"),
                text("Where is my card?"),
                Priority.NORMAL,
                TicketType.QUESTION,
                Channel.WEB,
                null,
                Set.of(),
                List.of(),
                null,
                null));
        memory.keep(ticket, new float[] {1});
    }

    private void replied(String words) {
        projection.on(new AgentReplied(ticket, MessageId.next(), PersonId.next(), text(words), List.of()));
    }

    private Personal text(String words) {
        return new Personal(ann, words);
    }

    private Remembered remembered() {
        return memory.all().getFirst();
    }
}
