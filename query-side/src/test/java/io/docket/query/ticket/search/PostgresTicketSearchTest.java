package io.docket.query.ticket.search;

import static org.assertj.core.api.Assertions.assertThat;

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
    void without_an_elasticsearch_it_answers_without_excuse() {
        var page = search.search("card", SampleDesk.AGENT);
        assertThat(page.engine()).isEqualTo("postgresql");
        assertThat(page.notice()).isNull();
    }
}
