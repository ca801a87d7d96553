package io.docket.ui.ticket.queue;

import java.util.List;

/** How what a search found can be ordered; said in the search language, so that it stands in the address too. */
enum SearchOrder {
    RELEVANCE,
    NEWEST("order_by:created", "sort:desc"),
    OLDEST("order_by:created", "sort:asc"),
    UPDATED("order_by:updated", "sort:desc"),
    PRIORITY("order_by:priority", "sort:desc");

    private final List<String> words;

    SearchOrder(String... words) {
        this.words = List.of(words);
    }

    List<String> words() {
        return words;
    }
}
