package io.docket.query.ticket.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.AboutTicket;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.event.AgentReplied;
import io.docket.api.ticket.event.NoteAdded;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.query.projection.KeptTables;
import io.docket.query.projection.Recorded;
import io.docket.query.ticket.SampleDesk;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was written in a ticket is added to, and not written again with each message. */
class LongTicketsTest {

    private static final PersonId WRITER = PersonId.next();

    private final SampleSearch search = new SampleSearch();
    private final JdbcClient sql = search.database().sql();
    private final TicketOpened opened = SampleDesk.events().stream()
            .map(Recorded::event)
            .filter(TicketOpened.class::isInstance)
            .map(TicketOpened.class::cast)
            .findFirst()
            .orElseThrow();

    @BeforeEach
    void tell() {
        search.write(SampleDesk.events());
    }

    @AfterEach
    void stop() {
        search.close();
    }

    @Test
    void each_message_stands_once_in_the_document_in_its_order() {
        var before = texts("messages");
        search.write(List.of(replied(9_001, "zebra one"), noted(9_002, "giraffe two")));
        search.write(List.of(replied(9_003, "zebra three")));
        search.write(List.of(replied(9_003, "zebra three"), replied(9_004, "zebra four")));
        assertThat(texts("messages"))
                .startsWith(before.toArray(String[]::new))
                .endsWith("zebra one", "zebra three", "zebra four")
                .hasSize(before.size() + 3);
        assertThat(texts("notes")).endsWith("giraffe two");
    }

    @Test
    void messages_are_found_by_words_and_phrases_and_notes_by_those_who_may_read_them() {
        search.write(List.of(replied(9_001, "the zebra stands"), noted(9_002, "a giraffe runs")));
        search.write(List.of(replied(9_003, "here and there")));
        assertThat(found("zebra")).isOne();
        assertThat(found("\"zebra stands\"")).isOne();
        assertThat(found("giraffe")).isOne();
        assertThat(found("\"stands here\"")).as("a phrase over two messages").isZero();
    }

    @Test
    void it_does_not_matter_how_many_came_at_once() {
        var messages = List.of(
                replied(9_001, "the zebra stands"), replied(9_002, "..."), replied(9_003, "here"), noted(9_004, "too"));
        messages.forEach(message -> search.write(List.of(message)));
        var oneByOne = vectors();
        KeptTables.empty(sql, search.readModel());
        search.write(
                Stream.concat(SampleDesk.events().stream(), messages.stream()).toList());
        assertThat(vectors()).isEqualTo(oneByOne);
    }

    @Test
    void a_message_moves_no_more_than_itself() {
        for (int message = 0; message < 40; message++) {
            search.write(List.of(replied(9_000 + message, "zebra ".repeat(500) + message)));
        }
        assertThat(search.loaded(opened.ticket()).conversation().messages()).isEmpty();
        assertThat(texts("messages")).hasSizeGreaterThan(40);
    }

    @Test
    void what_postgresql_cannot_hold_any_more_is_left_out_and_stops_nothing() {
        for (int message = 0; message < 20; message++) {
            var words = new StringBuilder();
            for (int word = 0; word < 4_000; word++) {
                words.append(Integer.toString(message * 4_000 + word, 36)).append("zebra ");
            }
            search.write(List.of(replied(9_000 + message, words.toString())));
        }
        search.write(List.of(replied(9_100, "one more")));
        assertThat(texts("messages")).endsWith("one more");
    }

    private String vectors() {
        return sql.sql("select message_words::text || ' / ' || note_words::text from ticket_search where ticket_id = ?")
                .param(opened.ticket().value())
                .query(String.class)
                .single();
    }

    private int found(String words) {
        return (int) search.search(words, SampleDesk.AGENT).total();
    }

    private List<String> texts(String kind) {
        return sql.sql("""
                        select jsonb_array_elements_text(document #> array['conversation', ?]) from ticket_search
                        where ticket_id = ?""")
                .params(kind, opened.ticket().value())
                .query(String.class)
                .list();
    }

    private Recorded replied(long position, String text) {
        return recorded(
                position,
                new AgentReplied(
                        opened.ticket(),
                        new MessageId(new UUID(7, position)),
                        WRITER,
                        new Personal(WRITER, text),
                        List.of()));
    }

    private Recorded noted(long position, String text) {
        return recorded(
                position,
                new NoteAdded(
                        opened.ticket(),
                        new MessageId(new UUID(7, position)),
                        WRITER,
                        new Personal(WRITER, text),
                        Set.of(),
                        List.of()));
    }

    private static Recorded recorded(long position, AboutTicket event) {
        var at = Instant.parse("2026-11-01T10:00:00Z").plusSeconds(position);
        return new Recorded(event, position, at, at, Map.of("actor", "system"));
    }
}
