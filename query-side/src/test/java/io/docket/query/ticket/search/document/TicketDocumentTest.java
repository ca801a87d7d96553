package io.docket.query.ticket.search.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.ticket.AboutTicket;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.event.PriorityChanged;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.query.projection.Recorded;
import io.docket.query.ticket.SampleDesk;
import io.docket.query.ticket.search.document.Milestones.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TicketDocumentTest {

    private final Map<Long, TicketDocument> desk = folded(SampleDesk.events());

    @Test
    void unsolved_times_end_with_each_solving_and_begin_with_each_reopening() {
        var opened = SampleDesk.NOW.minus(Duration.ofDays(30));
        var solved = SampleDesk.NOW.minus(Duration.ofDays(28));
        assertThat(of(7).milestones().unsolved())
                .containsExactly(
                        new Span(opened, solved),
                        new Span(solved.plusSeconds(3600), solved.plusSeconds(7200)),
                        new Span(SampleDesk.NOW.minus(Duration.ofDays(25)), null));
        assertThat(of(7).milestones().solvedAt()).isNull();
        assertThat(of(7).milestones().reopenedAt()).hasSize(2);
    }

    @Test
    void closing_keeps_when_it_was_solved() {
        assertThat(of(6).milestones().solvedAt()).isEqualTo(SampleDesk.NOW.minus(Duration.ofDays(299)));
        assertThat(of(6).milestones().closedAt()).isEqualTo(SampleDesk.NOW.minus(Duration.ofDays(294)));
        assertThat(of(6).milestones().unsolved()).hasSize(1);
    }

    @Test
    void a_note_shows_in_nothing_that_customers_may_know_of() {
        assertThat(of(1).conversation().notes()).hasSize(1);
        assertThat(of(1).conversation().messages()).hasSize(2).noneMatch(text -> text.contains("fraud"));
        assertThat(of(1).milestones().publicUpdatedAt())
                .isBefore(of(1).milestones().updatedAt());
    }

    @Test
    void the_version_counts_the_tickets_own_events_only() {
        assertThat(of(1).version()).isEqualTo(6);
    }

    @Test
    void a_broken_promise_stays_broken() {
        assertThat(of(3).clocks().missed()).isEqualTo(1);
        assertThat(of(2).clocks().met()).isEqualTo(1);
    }

    @Test
    void what_is_in_it_already_changes_nothing() {
        var document = of(4);
        TicketEvent again = new PriorityChanged(document.ticket(), Priority.LOW, Priority.HIGH);
        assertThat(TicketDocument.after(document, again, Instant.EPOCH, document.position()))
                .isEqualTo(document);
        assertThat(TicketDocument.after(null, again, Instant.EPOCH, 1)).isNull();
    }

    @Test
    void it_survives_being_stored() {
        var json = JsonMapper.shared();
        for (var document : desk.values()) {
            assertThat(json.readValue(json.writeValueAsString(document), TicketDocument.class))
                    .isEqualTo(document);
        }
        assertThat(of(5).properties().status()).isEqualTo(TicketStatus.OPEN);
    }

    private TicketDocument of(long number) {
        return desk.get(number);
    }

    private static Map<Long, TicketDocument> folded(List<Recorded> events) {
        var byTicket = new HashMap<TicketId, TicketDocument>();
        for (var recorded : events) {
            var event = (AboutTicket) recorded.event();
            byTicket.compute(
                    event.ticket(),
                    (ticket, document) -> TicketDocument.after(document, event, recorded.at(), recorded.position()));
        }
        var byNumber = new HashMap<Long, TicketDocument>();
        byTicket.values().forEach(document -> byNumber.put(document.number(), document));
        return byNumber;
    }
}
