package io.docket.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.audit.ListLog;
import io.docket.api.audit.LogEntry;
import io.docket.api.eventlog.LogReader;
import io.docket.api.eventlog.Logged;
import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Actor;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.personal.Personal;
import io.docket.api.scratch.MigratedDatabase;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.event.SubjectChanged;
import io.docket.query.narrative.NameBook;
import io.docket.query.narrative.Narrator;
import io.docket.query.ticket.details.TicketReferences;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class LogQueriesTest {
    private static final PersonId ANNA = PersonId.next();
    private static final TicketId TICKET = TicketId.next();
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    private final JdbcClient sql = MigratedDatabase.create().sql();
    private final SmallLog log = new SmallLog();
    private final LogQueries queries = new LogQueries(log, new Narrator(new NameBook(sql)), new TicketReferences(sql));

    @Test
    void the_log_is_read_forwards_and_backwards_page_by_page() {
        var first = queries.list(list(0, false));
        assertThat(first.items()).extracting(LogEntry::position).containsExactly(1L, 2L);
        assertThat(first.next()).isEqualTo("2");
        var last = queries.list(list(2, false));
        assertThat(last.items()).extracting(LogEntry::position).containsExactly(3L, 4L);
        assertThat(last.next()).as("nothing follows a page that is just full").isNull();
        assertThat(queries.list(list(0, true)).items())
                .extracting(LogEntry::position)
                .containsExactly(4L, 3L);
    }

    @Test
    void an_event_says_who_did_it_and_what_brought_it_about_even_where_nothing_did() {
        var entry = queries.list(list(0, false)).items().getFirst();
        assertThat(entry.actor().id()).isEqualTo(ANNA.value());
        assertThat(entry.text()).contains("New");
        assertThat(entry.client()).isEqualTo("192.0.2.7");
        assertThat(entry.recordedAt()).isNull();
        var json = JsonMapper.shared().valueToTree(entry);
        assertThat(json.path("correlationId").asString()).isEqualTo("c");
        assertThat(json.has("causationId")).isTrue();
        assertThat(json.path("causationId").isNull()).isTrue();
        assertThat(json.has("recordedAt")).isFalse();
    }

    @Test
    void the_log_is_asked_for_all_that_one_person_did() {
        queries.list(new ListLog(
                0, false, "SubjectChanged", List.of(Actor.agent(ANNA), Actor.customer(ANNA)), NOW, null, 2));
        assertThat(log.asked)
                .containsExactly(new LogReader.Filter(
                        "SubjectChanged", List.of("agent:" + ANNA, "customer:" + ANNA), NOW, null));
    }

    private static ListLog list(long after, boolean latestFirst) {
        return new ListLog(after, latestFirst, null, List.of(), null, null, 2);
    }

    /** Four events, and what it was asked for. */
    private static final class SmallLog implements LogReader {
        private final List<Filter> asked = new ArrayList<>();

        @Override
        public long head() {
            return 4;
        }

        @Override
        public List<Logged> find(Filter filter, long after, int limit) {
            asked.add(filter);
            return LongStream.rangeClosed(after + 1, head())
                    .limit(limit)
                    .mapToObj(SmallLog::event)
                    .toList();
        }

        @Override
        public List<Logged> findLatest(Filter filter, long before, int limit) {
            return find(filter, before, Integer.MAX_VALUE).reversed().stream()
                    .limit(limit)
                    .toList();
        }

        @Override
        public List<Logged> read(long after, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Logged> ofPerson(PersonId person) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Logged> ofTicket(TicketId ticket, long after, int limit) {
            throw new UnsupportedOperationException();
        }

        private static Logged event(long position) {
            return new Logged(
                    position,
                    "Ticket",
                    TICKET.toString(),
                    position,
                    "SubjectChanged",
                    "1",
                    NOW,
                    NOW,
                    TICKET,
                    new SubjectChanged(TICKET, new Personal(ANNA, "Old"), new Personal(ANNA, "New")),
                    Map.of("ticket", TICKET.toString()),
                    Map.of(
                            MetadataKeys.ACTOR,
                            "agent:" + ANNA,
                            MetadataKeys.CORRELATION,
                            "c",
                            MetadataKeys.CLIENT,
                            "192.0.2.7"));
        }
    }
}
