package io.docket.query.ticket.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.docket.api.ticket.query.FacetValue;
import io.docket.api.ticket.query.QueueRow;
import io.docket.api.ticket.query.SearchTickets;
import io.docket.query.ticket.SampleDesk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElasticsearchTicketSearchIT {

    private static final SampleSearch search = new SampleSearch(SampleElasticsearch.connect());
    private static final SampleSearch postgresql = new SampleSearch();

    @BeforeAll
    static void tell() {
        for (var each : List.of(search, postgresql)) {
            each.write(SampleDesk.events());
        }
        await().atMost(Duration.ofSeconds(30)).until(search.feed()::isReady);
    }

    @AfterAll
    static void stop() {
        search.close();
    }

    @ParameterizedTest
    @MethodSource("io.docket.query.ticket.search.SearchCases#staff")
    void staff_find_what_postgresql_finds(String q, long... numbers) {
        var page = search.search(q, SampleDesk.AGENT, "status", "tags", "group", "assignee");
        assertThat(page.engine()).isEqualTo("elasticsearch");
        assertThat(page.items()).extracting(QueueRow::number).containsExactlyInAnyOrder(SearchCases.boxed(numbers));
        assertThat(page.total()).isEqualTo(numbers.length);

        var same = postgresql.search(q, SampleDesk.AGENT, "status", "tags", "group", "assignee");
        assertThat(page.facets()).isEqualTo(same.facets());
        assertThat(page.items()).containsExactlyInAnyOrderElementsOf(same.items());
    }

    @ParameterizedTest
    @MethodSource("io.docket.query.ticket.search.SearchCases#customers")
    void customers_find_what_they_may_see(String q, long... numbers) {
        var page = search.search(q, SampleDesk.SHARING, "status");
        assertThat(page.items()).extracting(QueueRow::number).containsExactlyInAnyOrder(SearchCases.boxed(numbers));
        assertThat(page.facets())
                .isEqualTo(postgresql.search(q, SampleDesk.SHARING, "status").facets());
    }

    @Test
    void customers_count_a_ticket_on_hold_as_open() {
        assertThat(search.search("", SampleDesk.STRANGER, "status").facets().get("status"))
                .containsExactly(new FacetValue("open", 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "order_by:created sort:asc",
                "order_by:updated",
                "order_by:priority sort:desc",
                "order_by:status sort:asc",
                "order_by:solved",
                "order_by:number sort:asc"
            })
    void both_sort_alike_and_continue_where_a_page_ended(String q) {
        assertThat(paged(search, q)).hasSize(7).isEqualTo(paged(postgresql, q));
    }

    @ParameterizedTest
    @MethodSource("io.docket.query.ticket.search.SearchCases#combined")
    void both_find_the_same_whatever_is_combined(String q) {
        for (var caller : List.of(SampleDesk.AGENT, SampleDesk.ANALYST, SampleDesk.SHARING, SampleDesk.OWN_ONLY)) {
            assertThat(search.numbers(q, caller)).containsExactlyInAnyOrderElementsOf(postgresql.numbers(q, caller));
        }
    }

    @Test
    void the_most_relevant_comes_first() {
        assertThat(search.numbers("card", SampleDesk.AGENT)).containsExactly(1L, 5L);
    }

    @Test
    void what_is_beyond_elasticsearch_is_found_by_postgresql_and_nobody_is_told_that_it_is_away() {
        var deep = "card OR (card (".repeat(14) + "card OR (card card)" + "))".repeat(14);
        var page = search.search(deep, SampleDesk.AGENT);
        assertThat(page.engine()).isEqualTo("postgresql");
        assertThat(page.notice()).contains("more than the search engine takes");
        assertThat(search.search("card", SampleDesk.AGENT).engine()).isEqualTo("elasticsearch");
    }

    private static List<Long> paged(SampleSearch desk, String q) {
        var numbers = new ArrayList<Long>();
        String after = null;
        do {
            var page = desk.queries().search(new SearchTickets(q, List.of(), after, 2), SampleDesk.AGENT, 0);
            page.items().forEach(row -> numbers.add(row.number()));
            after = page.next();
        } while (after != null);
        return numbers;
    }
}
