package io.docket.query.ticket.timeline;

import static io.docket.query.ticket.SampleDesk.AGENT;
import static io.docket.query.ticket.SampleDesk.ANN;
import static io.docket.query.ticket.SampleDesk.AUDITOR;
import static io.docket.query.ticket.SampleDesk.CARDS;
import static io.docket.query.ticket.SampleDesk.GRACE;
import static io.docket.query.ticket.SampleDesk.NOW;
import static io.docket.query.ticket.SampleDesk.recorded;
import static io.docket.query.ticket.SampleDesk.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.eventlog.LogReader;
import io.docket.api.eventlog.Logged;
import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Actor;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.problem.Refusal;
import io.docket.api.scratch.MigratedDatabase;
import io.docket.api.sla.SlaMetric;
import io.docket.api.sla.event.SlaTargetMissed;
import io.docket.api.sla.event.SlaTargetSet;
import io.docket.api.ticket.AboutTicket;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.query.FindTicketAsOf;
import io.docket.api.ticket.query.ListTimeline;
import io.docket.api.ticket.query.TicketAsOf;
import io.docket.api.ticket.query.TicketDetails;
import io.docket.api.ticket.query.TimelineEntry;
import io.docket.query.narrative.NameBook;
import io.docket.query.narrative.Narrator;
import io.docket.query.projection.Recorded;
import io.docket.query.ticket.SampleDesk;
import io.docket.query.ticket.details.Presentation;
import io.docket.query.ticket.details.TicketFacts;
import io.docket.query.ticket.details.TicketReferences;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class TicketTimelineTest {

    private final JdbcClient sql = MigratedDatabase.create().sql();
    private final NameBook names = new NameBook(sql);
    private final TicketReferences references = new TicketReferences(sql);
    private final Presentation presentation = new Presentation(names, references);
    private final LogReader log = new SampleLog(List.of());
    private final TicketTimelineQueries queries =
            new TicketTimelineQueries(log, references, new Narrator(names), new PastTickets(log, presentation, names));

    @BeforeEach
    void letThemBeKnown() {
        sql.sql("insert into ticket_details values (?, 1, 1, ?, null, '{}')")
                .params(ticket(1).value(), ANN.value())
                .update();
        called(GRACE.value(), 1, "Grace Okafor");
        called(CARDS.value(), 1, "Card services");
        called(GRACE.value(), 500, "Grace Smith");
    }

    @Test
    void everything_about_a_ticket_is_told_in_order_with_the_names_of_then() {
        var told = queries.list(new ListTimeline("1", null, 100), AGENT).items();
        assertThat(told).extracting(TimelineEntry::sequence).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        assertThat(told)
                .extracting(TimelineEntry::text)
                .contains(
                        "Grace Okafor opened ticket #1 \"Lost my card\".",
                        "Grace Okafor took the ticket.",
                        "Grace Okafor moved the ticket from no group to Card services.",
                        "Grace Okafor changed the tags: +VIP, +cards.",
                        "Grace Okafor added an internal note.",
                        "The first reply came in time, with 50 min to spare.");
        assertThat(told.getFirst().actor().kind()).isEqualTo("agent");
        assertThat(told.getFirst().data()).containsKey("subject");
    }

    @Test
    void pages_go_on_where_the_last_one_ended() {
        var whole = queries.list(new ListTimeline("1", null, 100), AGENT).items();
        var pages = new ArrayList<TimelineEntry>();
        String after = null;
        do {
            var page = queries.list(new ListTimeline("1", after, 3), AGENT);
            pages.addAll(page.items());
            after = page.next();
        } while (after != null);
        assertThat(pages).isEqualTo(whole);
        assertThatThrownBy(() -> queries.list(new ListTimeline("1", "nonsense", 3), AGENT))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void the_past_is_what_the_first_events_make_and_its_end_is_the_present() {
        var first = queries.find(new FindTicketAsOf("1", 1L, null), AUDITOR);
        assertThat(first.ticket().status()).isEqualTo(TicketStatus.NEW);
        assertThat(first.ticket().assignee()).isNull();
        assertThat(first.messages()).hasSize(1);

        var last = queries.find(new FindTicketAsOf("1", 8L, null), AUDITOR);
        assertThat(last.messages()).hasSize(3);
        assertThat(last.ticket()).isEqualTo(now(last.ticket()));
        assertThat(last.ticket().assignee()).isNotNull();
        assertThat(last.ticket().assignee().name()).isEqualTo("Grace Okafor");
    }

    @Test
    void a_moment_shows_what_had_happened_by_then() {
        var then = NOW.minus(Duration.ofDays(20)).plusSeconds(600);
        var before = queries.find(new FindTicketAsOf("1", null, then.minusMillis(1)), AGENT);
        assertThat(before.messages()).hasSize(1);
        assertThat(before.ticket().tags()).containsExactly("VIP", "cards");
        assertThat(queries.find(new FindTicketAsOf("1", null, then), AGENT).messages())
                .hasSize(2);
    }

    @Test
    void a_target_counts_as_missed_from_its_due_time_on_however_late_that_was_found_out() {
        var due = NOW.minus(Duration.ofDays(9));
        var set = new SlaTargetSet(ticket(1), SlaMetric.RESOLUTION, "standard", Duration.ofDays(2), due);
        var missed = new SlaTargetMissed(ticket(1), SlaMetric.RESOLUTION, due);
        var found = new Recorded(missed, 491, due, NOW, Map.of());
        var late = new SampleLog(List.of(recorded(set, NOW.minus(Duration.ofDays(19)), 490), found));
        var past = new PastTickets(late, presentation, names);
        assertThat(resolution(past.of(ticket(1), null, due.minusSeconds(1), AUDITOR)))
                .isEqualTo("running");
        assertThat(resolution(past.of(ticket(1), null, due, AUDITOR))).isEqualTo("breached");
        assertThat(resolution(past.of(ticket(1), 9L, null, AUDITOR))).isEqualTo("running");
        assertThat(resolution(past.of(ticket(1), 10L, null, AUDITOR))).isEqualTo("breached");
    }

    private static String resolution(TicketAsOf then) {
        return Objects.requireNonNull(
                        Objects.requireNonNull(then.ticket().sla()).resolution())
                .state();
    }

    @Test
    void there_is_nothing_before_the_first_event_or_after_the_last() {
        for (var query : List.of(
                new FindTicketAsOf("1", 0L, null),
                new FindTicketAsOf("1", 9L, null),
                new FindTicketAsOf("1", null, NOW.minus(Duration.ofDays(21))),
                new FindTicketAsOf("1", null, null),
                new FindTicketAsOf("1", 1L, NOW))) {
            assertThatThrownBy(() -> queries.find(query, AGENT)).isInstanceOf(Refusal.class);
        }
    }

    private TicketDetails now(TicketDetails then) {
        TicketFacts facts = null;
        for (var event : log.ofTicket(then.id(), 0, 100)) {
            facts = TicketFacts.after(facts, event.payload(), event.happened(), event.position());
        }
        assertThat(facts).isNotNull();
        return presentation.at(facts, 499, AUDITOR);
    }

    private void called(UUID id, long position, String name) {
        sql.sql("insert into name_history (subject, position, name) values (?, ?, ?)")
                .params(id, position, name)
                .update();
    }

    /** The sample desk's events and some more, all done by Grace. */
    private static final class SampleLog implements LogReader {

        private final List<Recorded> events;

        private SampleLog(List<Recorded> besides) {
            events = Stream.concat(SampleDesk.events().stream(), besides.stream())
                    .toList();
        }

        @Override
        public long head() {
            return events.getLast().position();
        }

        @Override
        public List<Logged> read(long after, int limit) {
            return events.stream()
                    .filter(event -> event.position() > after)
                    .limit(limit)
                    .map(this::logged)
                    .toList();
        }

        @Override
        public List<Logged> ofPerson(PersonId person) {
            throw new UnsupportedOperationException("A timeline is a ticket's");
        }

        @Override
        public List<Logged> ofTicket(TicketId ticket, long after, int limit) {
            return read(after, Integer.MAX_VALUE).stream()
                    .filter(event -> ticket.equals(event.ticket()))
                    .limit(limit)
                    .toList();
        }

        @Override
        public List<Logged> find(Filter filter, long after, int limit) {
            return read(after, limit);
        }

        @Override
        public List<Logged> findLatest(Filter filter, long before, int limit) {
            throw new UnsupportedOperationException("A timeline is told from its beginning");
        }

        private Logged logged(Recorded recorded) {
            var ticket = ((AboutTicket) recorded.event()).ticket();
            var data = JsonMapper.shared().convertValue(recorded.event(), new TypeReference<Map<String, Object>>() {});
            return new Logged(
                    recorded.position(),
                    "Ticket",
                    ticket.toString(),
                    0,
                    recorded.event().getClass().getSimpleName(),
                    "1",
                    recorded.at(),
                    recorded.recordedAt(),
                    ticket,
                    recorded.event(),
                    data,
                    Map.of(MetadataKeys.ACTOR, Actor.agent(GRACE).toString()));
        }
    }
}
