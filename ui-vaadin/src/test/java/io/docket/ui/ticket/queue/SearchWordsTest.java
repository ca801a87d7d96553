package io.docket.ui.ticket.queue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource({
        "refund, RELEVANCE",
        "refund order_by:created sort:asc, OLDEST",
        "order_by:created sort:desc \"lost card\", NEWEST",
        "refund order_by:updated sort:desc, UPDATED",
        "refund order_by:priority sort:desc, PRIORITY",
        "refund order_by:number sort:asc,",
    })
    void knows_the_order_that_is_asked_for(String query, SearchOrder order) {
        assertThat(SearchWords.of(query).order()).isEqualTo(order);
    }

    @Test
    void another_order_takes_the_place_of_the_one_before() {
        var words = SearchWords.of("\"lost card\" order_by:created sort:asc status:open");
        assertThat(words.ordered(SearchOrder.PRIORITY).query())
                .isEqualTo("\"lost card\" status:open order_by:priority sort:desc");
        assertThat(words.ordered(SearchOrder.RELEVANCE).query()).isEqualTo("\"lost card\" status:open");
    }

    @Test
    void a_filter_is_put_in_and_taken_out_beside_what_was_typed() {
        var words = SearchWords.of("lost card");
        assertThat(words.toggled("group", "Card payments").query()).isEqualTo("lost card group:\"Card payments\"");
        assertThat(words.toggled("status", "open").toggled("status", "open")).isEqualTo(words);
    }

    @Test
    void it_widens_by_its_last_filter_and_keeps_its_order() {
        assertThat(SearchWords.of("lost status:open order_by:created sort:asc")
                        .wider()
                        .query())
                .isEqualTo("lost order_by:created sort:asc");
    }
}
