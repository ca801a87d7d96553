package io.docket.query.ticket.messages;

import static io.docket.query.ticket.SampleDesk.AGENT;
import static io.docket.query.ticket.SampleDesk.ANN;
import static io.docket.query.ticket.SampleDesk.AUDITOR;
import static io.docket.query.ticket.SampleDesk.GRACE;
import static io.docket.query.ticket.SampleDesk.NOW;
import static io.docket.query.ticket.SampleDesk.OWN_ONLY;
import static io.docket.query.ticket.SampleDesk.STRANGER;
import static io.docket.query.ticket.SampleDesk.recorded;
import static io.docket.query.ticket.SampleDesk.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.docket.api.metadata.Caller;
import io.docket.api.personal.Personal;
import io.docket.api.problem.Refusal;
import io.docket.api.scratch.MigratedDatabase;
import io.docket.api.ticket.Attachment;
import io.docket.api.ticket.AttachmentId;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.event.NoteAdded;
import io.docket.api.ticket.event.RequesterReplied;
import io.docket.api.ticket.query.FindAttachment;
import io.docket.api.ticket.query.FindMessage;
import io.docket.api.ticket.query.ListMessages;
import io.docket.api.ticket.query.Message;
import io.docket.query.narrative.NameBook;
import io.docket.query.projection.KeptTables;
import io.docket.query.projection.ReadModel;
import io.docket.query.projection.Recorded;
import io.docket.query.ticket.SampleDesk;
import io.docket.query.ticket.details.TicketDetailsQueryConfiguration;
import io.docket.query.ticket.details.TicketReferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class TicketMessagesTest {

    private static final AttachmentId SECRET = AttachmentId.next();
    private static final AttachmentId PICTURE = AttachmentId.next();
    private static final MessageId NOTE = MessageId.next();

    private final JdbcClient sql = MigratedDatabase.create().sql();
    private final TicketMessagesTable table = new TicketMessagesTable(sql, JsonMapper.shared());
    private final TicketMessagesProjection projection = new TicketMessagesProjection(table);
    private final TicketMessagesQueries queries =
            new TicketMessagesQueries(table, new TicketReferences(sql), new NameBook(sql));
    private final List<Recorded> events = new ArrayList<>(SampleDesk.events());

    @BeforeEach
    void tellWhatHappened() {
        events.add(recorded(
                new NoteAdded(ticket(1), NOTE, GRACE, text("Look at this."), Set.of(), List.of(file(SECRET))),
                NOW,
                900));
        events.add(recorded(
                new RequesterReplied(ticket(1), MessageId.next(), ANN, text("Thanks."), List.of(file(PICTURE))),
                NOW,
                901));
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(JdbcClient.class, () -> sql);
            context.register(TicketDetailsQueryConfiguration.class);
            context.refresh();
            var details = context.getBean(ReadModel.class);
            details.write(events.stream()
                    .filter(event -> details.wants(event.event()))
                    .toList());
        }
        projection.write(
                events.stream().filter(event -> projection.wants(event.event())).toList());
    }

    @Test
    void the_description_is_the_first_reply_and_the_latest_comes_last() {
        assertThat(list(AGENT, null, 10))
                .extracting(Message::kind, Message::body)
                .containsExactly(
                        tuple("reply", "I have lost my debit card on holiday."),
                        tuple("reply", "The card is blocked, a new one is on its way."),
                        tuple("note", "Suspect fraud, watch this customer."),
                        tuple("note", "Look at this."),
                        tuple("reply", "Thanks."));
    }

    @Test
    void customers_see_no_trace_of_notes() {
        assertThat(list(OWN_ONLY, null, 10))
                .extracting(Message::kind)
                .containsOnly("reply")
                .hasSize(3);
        assertThat(list(AUDITOR, null, 10)).hasSize(5);
        assertThatThrownBy(() -> queries.find(new FindMessage("1", NOTE), OWN_ONLY))
                .isInstanceOf(Refusal.class);
        assertThat(queries.find(new FindMessage("1", NOTE), AGENT).kind()).isEqualTo("note");
        assertThatThrownBy(() -> queries.find(new FindMessage("2", NOTE), AGENT))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> list(STRANGER, null, 10)).isInstanceOf(Refusal.class);
    }

    @Test
    void pages_follow_each_other_without_gaps_also_where_notes_are_left_out() {
        for (var caller : List.of(AGENT, OWN_ONLY)) {
            var bodies = new ArrayList<String>();
            String after = null;
            do {
                var page = queries.list(new ListMessages("1", after, 1), caller);
                page.items().forEach(message -> bodies.add(message.body()));
                after = page.next();
            } while (after != null);
            assertThat(bodies)
                    .isEqualTo(
                            list(caller, null, 100).stream().map(Message::body).toList());
        }
        assertThatThrownBy(() -> list(AGENT, "no page", 10)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_file_is_found_by_whoever_may_read_the_message_that_it_hangs_on() {
        assertThat(queries.find(new FindAttachment(PICTURE), OWN_ONLY).name()).isEqualTo("card.png");
        assertThat(queries.find(new FindAttachment(SECRET), AGENT).size()).isEqualTo(12);
        assertThatThrownBy(() -> queries.find(new FindAttachment(SECRET), OWN_ONLY))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> queries.find(new FindAttachment(PICTURE), STRANGER))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> queries.find(new FindAttachment(AttachmentId.next()), AGENT))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void being_told_again_changes_nothing() {
        var before = list(AGENT, null, 100);
        projection.write(
                events.stream().filter(event -> projection.wants(event.event())).toList());
        assertThat(list(AGENT, null, 100)).isEqualTo(before);
        KeptTables.empty(sql, projection);
        assertThat(list(AGENT, null, 100)).isEmpty();
    }

    private List<Message> list(Caller caller, @Nullable String after, int limit) {
        return queries.list(new ListMessages("1", after, limit), caller).items();
    }

    private static Attachment file(AttachmentId id) {
        return new Attachment(id, text("card.png"), 12, "image/png", text("e3b0"));
    }

    private static Personal text(String text) {
        return new Personal(ANN, text);
    }
}
