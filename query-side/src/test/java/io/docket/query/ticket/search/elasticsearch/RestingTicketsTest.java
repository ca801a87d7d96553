package io.docket.query.ticket.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.ticket.event.TicketOpened;
import io.docket.query.projection.Recorded;
import io.docket.query.ticket.SampleDesk;
import io.docket.query.ticket.search.document.Conversation;
import io.docket.query.ticket.search.document.TicketDocument;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RestingTicketsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final AtomicLong clock = new AtomicLong();
    private final RestingTickets resting = new RestingTickets(clock::get);

    @Test
    void a_short_ticket_never_rests() {
        resting.sent(List.of(document("short")));
        assertThat(resting.now()).isEmpty();
        assertThat(resting.next(SECOND)).isEqualTo(SECOND);
    }

    @Test
    void a_long_ticket_rests_the_longer_the_longer_it_is_and_a_second_at_most() {
        var ticket = document("x".repeat(40_000));
        resting.sent(List.of(ticket));
        assertThat(resting.now()).containsExactly(ticket.ticket());
        assertThat(resting.next(SECOND)).isEqualTo(Duration.ofMillis(200));
        clock.addAndGet(Duration.ofMillis(200).toNanos());
        assertThat(resting.now()).isEmpty();
        resting.sent(List.of(document("x".repeat(4_000_000))));
        assertThat(resting.next(Duration.ofSeconds(9))).isEqualTo(SECOND);
    }

    private static TicketDocument document(String text) {
        var opened = SampleDesk.events().stream()
                .filter(recorded -> recorded.event() instanceof TicketOpened)
                .findFirst()
                .orElseThrow();
        var ticket = Objects.requireNonNull(fold(opened));
        return new TicketDocument(
                ticket.ticket(),
                ticket.position(),
                ticket.version(),
                ticket.publicVersion(),
                ticket.number(),
                ticket.properties(),
                ticket.milestones(),
                new Conversation(List.of(text), List.of()),
                ticket.clocks());
    }

    private static TicketDocument fold(Recorded opened) {
        return TicketDocument.after(null, (TicketOpened) opened.event(), opened.at(), opened.position());
    }
}
