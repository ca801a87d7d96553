package io.docket.ui.ticket.queue;

import io.docket.api.ticket.query.FacetValue;
import io.docket.api.ticket.query.SearchTickets;
import io.docket.api.ticket.query.TicketSearchPage;
import io.docket.ui.gateway.DeskClient;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A search and what it found. */
final class SearchViewModel {
    static final List<String> FACETS = List.of("status", "priority", "type", "group", "assignee", "tags");

    /** The engine that searches when all is well; another one is worth a word. */
    private static final String USUAL = "elasticsearch";

    private final DeskClient desk;
    private final SearchWords words;
    private final TicketSearchPage first;
    private final TicketList list;

    SearchViewModel(DeskClient desk, String query) {
        this.desk = desk;
        this.words = SearchWords.of(query);
        this.first = ask(FACETS, null, TicketList.PAGE);
        this.list = new TicketList(this::page, null);
    }

    SearchWords words() {
        return words;
    }

    TicketList list() {
        return list;
    }

    /** Values of a field among what was found, most frequent first. */
    List<FacetValue> facet(String field) {
        return first.facets().getOrDefault(field, List.of());
    }

    /**
     * What the desk wants to say about how it understood the words and who answered.
     *
     * @param fallback said where something else than the usual engine answered, and the desk does not say why
     */
    Optional<String> notice(String fallback) {
        return Optional.ofNullable(first.notice())
                .or(() -> first.engine().equals(USUAL) ? Optional.empty() : Optional.of(fallback));
    }

    private TicketPage page(@Nullable String after, int limit) {
        var page = after == null && limit == TicketList.PAGE ? first : ask(List.of(), after, limit);
        return new TicketPages(desk).of(page.items(), page.next(), page.total());
    }

    private TicketSearchPage ask(List<String> facets, @Nullable String after, int limit) {
        return desk.ask(new SearchTickets(words.query(), facets, after, limit));
    }
}
