package io.docket.command.assist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import io.docket.api.ticket.event.TextsErased;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.api.ticket.event.TicketReopened;
import io.docket.api.ticket.event.TicketSolved;
import io.docket.command.assist.port.Remembered;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TicketMemoryTest {
    private final MigratedDatabase database = MigratedDatabase.create();
    private final TicketMemory memory = new TicketMemory(database.sql(), 2);
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

    @Test
    void what_was_erased_is_remembered_by_nobody() {
        opened();
        replied("It is on its way.");
        projection.on(new TicketSolved(ticket, TicketStatus.OPEN));
        assertThat(remembered().lastReply()).isEqualTo("It is on its way.");
        projection.on(new TextsErased(ticket));
        assertThat(memory.all()).isEmpty();
        memory.keep(ticket, new float[] {1});
        assertThat(memory.all()).as("what was still being thought about").isEmpty();
        assertThat(memory.toEmbed(9)).isEmpty();
        assertThat(memory.enquiry(ticket).orElseThrow().conversation()).isEqualTo(Personal.ERASED);
    }

    @Test
    void a_node_that_hears_that_somebody_is_forgotten_knows_no_more_than_the_rows() {
        remember(1);
        assertThat(memory.all()).hasSize(1);
        database.sql().sql("delete from assist_ticket").update();
        assertThat(memory.all()).as("nobody said that it changed").hasSize(1);
        memory.forget();
        assertThat(memory.all()).isEmpty();
        remember(2);
        assertThat(memory.all()).extracting(Remembered::number).containsExactly(2L);
    }

    @Test
    void only_the_youngest_are_kept_in_memory() {
        for (var number = 1; number <= 3; number++) {
            remember(number);
        }
        assertThat(memory.all()).extracting(Remembered::number).containsExactly(2L, 3L);
        remember(4);
        assertThat(memory.all()).extracting(Remembered::number).containsExactly(3L, 4L);
    }

    @Test
    void whoever_asks_while_another_one_looks_for_news_gets_what_was_known() throws Exception {
        remember(1);
        assertThat(memory.all()).hasSize(1);
        try (var held = database.ownerSource().getConnection();
                var lock = held.createStatement()) {
            held.setAutoCommit(false);
            lock.execute("lock table assist_ticket in access exclusive mode");
            var looking = Thread.ofVirtual().start(memory::all);
            await().until(() -> isAnyWaiting());
            assertThat(memory.all()).hasSize(1);
            held.rollback();
            looking.join();
        }
    }

    private boolean isAnyWaiting() {
        return database.sql()
                .sql("select exists (select from pg_stat_activity"
                        + " where datname = current_database() and wait_event_type = 'Lock')")
                .query(Boolean.class)
                .single();
    }

    private void remember(long number) {
        database.sql().sql("""
                        insert into assist_ticket (ticket_id, number, requester, subject, conversation, priority, solved, wordless, vector)
                        values (?, ?, ?, 'Card', 'Card', 'NORMAL', false, false, decode('3f800000', 'hex'))""").params(UUID.randomUUID(), number, ann.value()).update();
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
