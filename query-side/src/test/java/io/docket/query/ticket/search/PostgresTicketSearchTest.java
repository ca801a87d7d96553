package io.docket.query.ticket.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.ticket.query.ListTickets;
import io.docket.query.ticket.SampleDesk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PostgresTicketSearchTest {

    private static final SampleSearch search = new SampleSearch();

    @BeforeAll
    static void tell() {
        search.write(SampleDesk.events());
    }

    @ParameterizedTest
    @MethodSource("io.docket.query.ticket.search.SearchCases#staff")
    void staff_find(String q, long... numbers) {
        assertThat(search.numbers(q, SampleDesk.AGENT)).containsExactlyInAnyOrder(SearchCases.boxed(numbers));
        assertThat(search.search(q, SampleDesk.AUDITOR).notice()).isNull();
    }

    @ParameterizedTest
    @MethodSource("io.docket.query.ticket.search.SearchCases#customers")
    void customers_find(String q, long... numbers) {
        assertThat(search.numbers(q, SampleDesk.SHARING)).containsExactlyInAnyOrder(SearchCases.boxed(numbers));
    }

    @Test
    void what_may_be_incomplete_is_said_so() {
        var list = new ListTickets("card", null, 10);
        assertThat(search.queries().list(list, SampleDesk.AGENT).notice()).isNull();
        var listed = search.whileRebuilt(() -> search.queries().list(list, SampleDesk.AGENT));
        var found = search.whileRebuilt(() -> search.search("card created:[", SampleDesk.AGENT));
        assertThat(listed.items()).isNotEmpty();
        assertThat(listed.notice()).contains("some are not found yet");
        assertThat(found.notice()).contains("plain text", "some are not found yet");
    }

    @Test
    void without_an_elasticsearch_it_answers_without_excuse() {
        var page = search.search("card", SampleDesk.AGENT);
        assertThat(page.engine()).isEqualTo("postgresql");
        assertThat(page.notice()).isNull();
    }
}
