package io.docket.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.operations.DeadLetterOutcome;
import io.docket.api.scratch.ForeignEvents;
import io.docket.api.seal.SubjectKeys;
import io.docket.api.ticket.TicketId;
import io.docket.embedded.Database;
import io.docket.embedded.ScratchServers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What another version wrote keeps its ticket waiting in each read model, and nobody else. */
class UnreadableEventsTest {
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
    void an_event_that_nobody_knows_keeps_its_ticket_waiting_and_the_others_go_on() {
        var ticket = TicketId.next();
        var other = TicketId.next();
        node.processor().shutDown();
        node.rename("before", ticket, other);
        var unknown = foreign(ticket, "SubjectSung", "1", "{}");
        var last = node.rename("after", ticket, other);
        node.processor().start();
        node.get(Progress.class).await(TallyModel.NAME, last);

        assertThat(subject(ticket)).containsExactly("before");
        assertThat(subject(other)).containsExactly("after");
        var letters = parked().list(null, 10).items();
        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.ticket()).isEqualTo(ticket);
            assertThat(letter.type()).isEqualTo("SubjectSung");
            assertThat(letter.events()).isEqualTo(2);
            assertThat(letter.cause())
                    .startsWith("Event " + unknown + " of the log, a SubjectSung in revision 1, cannot be read: ")
                    .contains("knows no such event", "Run the version of Docket that wrote it, or a later one");
        });

        var tried = parked().write(TallyModel.NAME, ticket.toString());
        assertThat(tried).isEqualTo(new DeadLetterOutcome(2, letters.getFirst().cause()));
        assertThat(subject(ticket)).containsExactly("before");
    }

    @Test
    void what_was_set_aside_is_read_from_the_log_once_a_version_runs_that_can() {
        var ticket = TicketId.next();
        node.rename("before", ticket);
        var unknown = foreign(ticket, "SubjectChanged", "9", """
                {"ticket":"%s","from":{"subject":"%s","text":""},"to":{"subject":"%s","text":"sung"}}""".formatted(ticket, ticket, ticket));
        node.get(Progress.class).await(TallyModel.NAME, unknown);
        assertThat(parked().find(TallyModel.NAME, ticket.toString()).cause())
                .contains("SubjectChanged in revision 9", "reads it in revision 1");
        // As if this were the version that knows revision 9.
        node.asOwner("update event set revision = '1' where global_index = " + unknown);
        assertThat(parked().write(TallyModel.NAME, ticket.toString())).isEqualTo(new DeadLetterOutcome(0, null));
        assertThat(subject(ticket)).containsExactly("sung");
    }

    @Test
    void what_turns_out_to_be_of_no_interest_once_it_can_be_read_is_let_go() {
        var ticket = TicketId.next();
        node.rename("before", ticket);
        var unknown = foreign(ticket, "PriorityChanged", "9", """
                {"ticket":"%s","from":"low","to":"high"}""".formatted(ticket));
        node.get(Progress.class).await(TallyModel.NAME, unknown);
        node.get(Progress.class).await(TallyModel.NAME, node.rename("after", ticket));
        node.asOwner("update event set revision = '1' where global_index = " + unknown);
        assertThat(parked().write(TallyModel.NAME, ticket.toString())).isEqualTo(new DeadLetterOutcome(0, null));
        assertThat(subject(ticket)).containsExactly("after");
    }

    @Test
    void a_damaged_event_stops_nobody_else_either() {
        var ticket = TicketId.next();
        var damaged = foreign(ticket, "SubjectChanged", "1", "no JSON");
        var other = TicketId.next();
        node.get(Progress.class).await(TallyModel.NAME, damaged);
        node.get(Progress.class).await(TallyModel.NAME, node.rename("goes on", other));
        assertThat(subject(other)).containsExactly("goes on");
        assertThat(parked().find(TallyModel.NAME, ticket.toString()).cause()).contains("content does not fit");
    }

    private long foreign(TicketId ticket, String type, String revision, String json) {
        return new ForeignEvents(node.sql(), node.get(SubjectKeys.class))
                .append("Ticket", ticket.toString(), ticket, type, revision, json);
    }

    private List<String> subject(TicketId ticket) {
        return node.sql()
                .sql("select subject from tally where ticket = ?")
                .param(ticket.value())
                .query(String.class)
                .list();
    }

    private ParkedEvents parked() {
        return node.get(ParkedEvents.class);
    }
}
