package io.docket.command.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.ticket.command.ImportTicket;
import io.docket.api.ticket.event.AgentReplied;
import io.docket.api.ticket.event.StatusEvent;
import io.docket.api.ticket.event.TicketAssigned;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.api.ticket.event.TicketReopened;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DemoTicketsTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:30:00Z");

    private static final long FIRST = 1;

    private final List<ImportTicket> tickets = tickets();

    @Test
    void the_same_desk_is_made_up_every_time() {
        assertThat(tickets()).isEqualTo(tickets);
    }

    @Test
    void numbers_follow_each_other_in_the_order_of_opening() {
        assertThat(tickets.stream()
                        .map(ticket ->
                                ((TicketOpened) ticket.history().getFirst().event()).number()))
                .containsExactlyElementsOf(LongStream.range(FIRST, FIRST + DemoTickets.COUNT)
                        .boxed()
                        .toList());
    }

    @Test
    void the_same_tickets_are_made_up_at_any_other_time() {
        for (var hours : new int[] {1, 7, 60, 24 * 40}) {
            var later = ticketsAt(NOW.plus(Duration.ofHours(hours)));
            assertThat(later).hasSameSizeAs(tickets);
            for (var number = 0; number < later.size(); number++) {
                var one = plot(tickets.get(number));
                var other = plot(later.get(number));
                var common = Math.min(one.size(), other.size());
                assertThat(one.subList(0, common)).isEqualTo(other.subList(0, common));
            }
        }
    }

    @Test
    void nobody_takes_a_ticket_over_from_themselves() {
        assertThat(tickets.stream().flatMap(ticket -> ticket.history().stream()).map(ImportTicket.Fact::event))
                .filteredOn(TicketAssigned.class::isInstance)
                .allSatisfy(event ->
                        assertThat(((TicketAssigned) event).from()).isNotEqualTo(((TicketAssigned) event).to()));
    }

    @Test
    void there_are_800_tickets_of_the_past_twelve_months() {
        assertThat(tickets).hasSize(DemoTickets.COUNT);
        assertThat(tickets).allSatisfy(ticket -> {
            assertThat(ticket.history().getFirst().event()).isInstanceOf(TicketOpened.class);
            assertThat(ticket.history())
                    .extracting(ImportTicket.Fact::at)
                    .isSorted()
                    .allMatch(at -> !at.isAfter(NOW));
        });
    }

    @Test
    void every_change_of_status_begins_where_the_last_one_ended() {
        for (var ticket : tickets) {
            var statuses = ticket.history().stream()
                    .map(ImportTicket.Fact::event)
                    .filter(StatusEvent.class::isInstance)
                    .map(StatusEvent.class::cast)
                    .toList();
            for (var step = 1; step < statuses.size(); step++) {
                assertThat(statuses.get(step).from())
                        .isEqualTo(statuses.get(step - 1).to());
            }
        }
    }

    @Test
    void about_one_in_twenty_is_reopened_and_some_are_unsolved() {
        assertThat(tickets.stream().filter(ticket -> has(ticket, TicketReopened.class)))
                .hasSizeBetween(25, 60);
        assertThat(tickets.stream().filter(DemoTicketsTest::unsolved)).hasSizeBetween(15, 80);
    }

    @Test
    void replies_are_signed_by_the_agent_and_name_no_placeholder() {
        assertThat(tickets.stream().flatMap(ticket -> ticket.history().stream()).map(ImportTicket.Fact::event))
                .filteredOn(AgentReplied.class::isInstance)
                .allSatisfy(event -> assertThat(((AgentReplied) event).body().text())
                        .contains("Kind regards")
                        .doesNotContain("{"));
    }

    private static boolean unsolved(ImportTicket ticket) {
        return ticket.history().stream()
                .map(ImportTicket.Fact::event)
                .filter(StatusEvent.class::isInstance)
                .reduce((first, second) -> second)
                .map(last -> ((StatusEvent) last).to().unsolved())
                .orElse(true);
    }

    private static boolean has(ImportTicket ticket, Class<?> type) {
        return ticket.history().stream().anyMatch(fact -> type.isInstance(fact.event()));
    }

    private static List<ImportTicket> tickets() {
        return ticketsAt(NOW);
    }

    private static List<ImportTicket> ticketsAt(Instant now) {
        return new DemoTickets(new DemoPeople(), ZoneId.of("Europe/Berlin"), now, FIRST).all();
    }

    /** What it is about and who worked on it, without its times and what stands in them. */
    private static List<String> plot(ImportTicket ticket) {
        return ticket.history().stream()
                .map(fact -> fact.actor() + " " + fact.event().getClass().getSimpleName()
                        + (fact.event() instanceof TicketOpened opened ? opened.subject() : ""))
                .toList();
    }
}
