package io.docket.query.ticket.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.metadata.Caller;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.query.CountQueues;
import io.docket.api.ticket.query.ListQueue;
import io.docket.api.ticket.query.ListRequesterTickets;
import io.docket.api.ticket.query.QueueRow;
import io.docket.api.ticket.query.QueueView;
import io.docket.query.ticket.SampleDesk;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueueQueriesTest {

    private static final SampleQueue queue = new SampleQueue();

    @BeforeAll
    static void tell() {
        queue.projection().write(SampleDesk.events());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MY_OPEN          | 1",
                "WAITING_ON_US    | 4,5,7",
                "UNASSIGNED       | 3,4,5,7",
                "ALL_UNSOLVED     | 1,3,4,5,7",
                "DUE_TODAY        | 3",
                "PENDING          | ",
                "ON_HOLD          | 3",
                "RECENTLY_UPDATED | 1,3,4,5",
                "RECENTLY_SOLVED  | ",
                "MY_REQUESTS      | ",
                "ORGANIZATION_REQUESTS | ",
            })
    void each_view_holds_its_tickets(QueueView view, @Nullable String numbers) {
        assertThat(numbers(list(view, "number", SampleDesk.AGENT)))
                .isEqualTo(numbers == null ? List.of() : longs(numbers));
    }

    @ParameterizedTest
    @EnumSource
    void counts_equal_what_the_views_list(QueueView view) {
        for (var caller : List.of(SampleDesk.AGENT, SampleDesk.AUDITOR, SampleDesk.OWN_ONLY, SampleDesk.SHARING)) {
            var counts = queue.queries().count(new CountQueues(), caller).counts();
            if (counts.containsKey(view)) {
                assertThat(counts.get(view))
                        .isEqualTo(list(view, "number", caller).size());
            }
        }
    }

    @Test
    void customers_have_only_their_own_views() {
        assertThat(queue.queries().count(new CountQueues(), SampleDesk.SHARING).counts())
                .isEqualTo(new EnumMap<>(Map.of(QueueView.MY_REQUESTS, 3L, QueueView.ORGANIZATION_REQUESTS, 4L)));
        assertThatThrownBy(() -> list(QueueView.ON_HOLD, "number", SampleDesk.SHARING))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void without_sharing_customers_see_their_own_tickets_only() {
        assertThat(numbers(list(QueueView.ORGANIZATION_REQUESTS, "number", SampleDesk.OWN_ONLY)))
                .containsExactly(1L, 4L, 7L);
        assertThat(numbers(list(QueueView.ORGANIZATION_REQUESTS, "number", SampleDesk.SHARING)))
                .containsExactly(1L, 2L, 4L, 7L);
        assertThat(list(QueueView.MY_REQUESTS, "number", SampleDesk.NOBODY)).isEmpty();
    }

    @Test
    void customers_learn_neither_of_hold_nor_of_notes() {
        var shown = list(QueueView.MY_REQUESTS, "number", SampleDesk.STRANGER);
        assertThat(shown).extracting(QueueRow::status).containsExactly(TicketStatus.OPEN, TicketStatus.OPEN);

        var first = list(QueueView.MY_REQUESTS, "number", SampleDesk.OWN_ONLY).getFirst();
        assertThat(first.updatedAt()).isBefore(SampleDesk.NOW.minusSeconds(86_400));
        assertThat(list(QueueView.MY_OPEN, "number", SampleDesk.AGENT)
                        .getFirst()
                        .updatedAt())
                .isAfter(SampleDesk.NOW.minusSeconds(86_400));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "due",
                "-due",
                "created",
                "-created",
                "updated",
                "-updated",
                "solved",
                "-solved",
                "priority",
                "-priority",
                "status",
                "-status",
                "number",
                "-number"
            })
    void pages_of_one_ticket_show_what_one_page_shows(String sort) {
        var callers = sort.endsWith("due") ? List.of(SampleDesk.AGENT) : List.of(SampleDesk.AGENT, SampleDesk.SHARING);
        for (var caller : callers) {
            var view = caller == SampleDesk.AGENT ? QueueView.ALL_UNSOLVED : QueueView.ORGANIZATION_REQUESTS;
            var paged = new ArrayList<QueueRow>();
            String after = null;
            do {
                var page = queue.queries().list(new ListQueue(view, sort, after, 1), caller);
                assertThat(page.total()).isEqualTo(caller == SampleDesk.AGENT ? 5 : 4);
                paged.addAll(page.items());
                after = page.next();
            } while (after != null);

            assertThat(paged).isEqualTo(list(view, sort, caller)).hasSizeGreaterThan(3);
        }
    }

    @Test
    void the_most_pressing_comes_first_and_what_has_no_due_time_last() {
        var due = list(QueueView.ALL_UNSOLVED, "due", SampleDesk.AGENT);
        assertThat(due.getFirst().number()).isEqualTo(3);
        assertThat(numbers(list(QueueView.ALL_UNSOLVED, "-priority", SampleDesk.AGENT))
                        .getFirst())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "bm93aGVyZQ", "bnVtYmVyIGFzYyAxIDE"})
    void a_place_of_another_list_is_refused(String after) {
        assertThatThrownBy(() ->
                        queue.queries().list(new ListQueue(QueueView.ALL_UNSOLVED, "due", after, 5), SampleDesk.AGENT))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void nothing_can_be_sorted_by_what_nobody_knows() {
        assertThatThrownBy(() -> list(QueueView.ALL_UNSOLVED, "subject;drop", SampleDesk.AGENT))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_requesters_other_tickets_come_newest_first() {
        var others = queue.queries().list(new ListRequesterTickets("4", 10), SampleDesk.AGENT);
        assertThat(numbers(others.items())).containsExactly(7L, 1L);
        assertThat(others.total()).isEqualTo(2);
        var byId = others.items().getFirst().id().toString();
        assertThat(queue.queries()
                        .list(new ListRequesterTickets(byId, 1), SampleDesk.AGENT)
                        .items())
                .extracting(QueueRow::number)
                .containsExactly(4L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "99", "nonsense", "00000000-0000-0000-0000-000000000000"})
    void tickets_that_a_customer_may_not_see_do_not_exist(String ref) {
        assertThatThrownBy(() -> queue.queries().list(new ListRequesterTickets(ref, 10), SampleDesk.SHARING))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no such ticket");
    }

    @Test
    void customers_are_shown_neither_tags_nor_promises_nor_how_much_of_a_ticket_is_hidden() {
        var staff = list(QueueView.ALL_UNSOLVED, "number", SampleDesk.AGENT);
        assertThat(staff).anyMatch(row -> !row.tags().isEmpty()).anyMatch(row -> row.sla() != null);
        for (var row : list(QueueView.ORGANIZATION_REQUESTS, "number", SampleDesk.SHARING)) {
            assertThat(row.tags()).isEmpty();
            assertThat(row.sla()).isNull();
            assertThat(row.status()).isNotEqualTo(TicketStatus.HOLD);
        }
        assertThatThrownBy(() -> list(QueueView.ORGANIZATION_REQUESTS, "due", SampleDesk.SHARING))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void rows_carry_names() {
        var row = list(QueueView.MY_OPEN, "number", SampleDesk.AGENT).getFirst();
        assertThat(row.requester().name()).isEqualTo("Ann Smith");
        assertThat(row.requester().email()).isEqualTo("ann@example.com");
        assertThat(row.assignee()).isNotNull();
        assertThat(row.assignee().name()).isEqualTo("Grace Okafor");
        assertThat(row.group()).isNotNull();
        assertThat(row.group().name()).isEqualTo("Card services");
        assertThat(row.tags()).containsExactly("VIP", "cards");
    }

    private static List<QueueRow> list(QueueView view, String sort, Caller caller) {
        return queue.queries()
                .list(new ListQueue(view, sort, null, 100), caller)
                .items();
    }

    private static List<Long> numbers(List<QueueRow> rows) {
        return rows.stream().map(QueueRow::number).toList();
    }

    private static List<Long> longs(String numbers) {
        return List.of(numbers.split(",")).stream().map(Long::valueOf).toList();
    }
}
