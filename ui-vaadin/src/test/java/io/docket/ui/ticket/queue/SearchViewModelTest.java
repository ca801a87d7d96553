package io.docket.ui.ticket.queue;

import static io.docket.ui.sample.SamplePeople.AGENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.ticket.query.SearchTickets;
import io.docket.api.ticket.query.TicketSearchPage;
import io.docket.ui.sample.SampleBank;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SearchViewModelTest {
    private final SampleBank bank = SampleBank.open();

    @Test
    void one_sentence_says_that_another_engine_answered() {
        assertThat(answered("postgresql", "Search is away.").notice("Away.")).hasValue("Search is away.");
        assertThat(answered("postgresql", null).notice("Away.")).hasValue("Away.");
        assertThat(answered("elasticsearch", null).notice("Away.")).isEmpty();
    }

    private SearchViewModel answered(String engine, @Nullable String notice) {
        bank.desk()
                .answering(
                        SearchTickets.class,
                        (query, origin) -> new TicketSearchPage(List.of(), null, 0, Map.of(), engine, 1, notice));
        return new SearchViewModel(bank.as(AGENT), "card");
    }
}
